import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { pagefindFolder } from '../offline/addresses.ts';

/** The files that `pages/…/lookup/documents-[part].json.ts` writes for the index. */
const DOCUMENTS = /(?:^|\/)lookup\/documents-\d+\.json$/;
const documentsSchema = z.array(z.strictObject({ url: z.string(), html: z.string() }));

/** Interfaces that Pagefind ships beside its index; the look-up is our own. */
const unused = [
  ...['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  'pagefind-highlight.js',
];

/**
 * Builds the Pagefind index of the finished site. Starlight's own call leaves no options to set, so it is off. Pages of
 * codes are indexed by what they say, not as they are: for 24,000 pages that took 12 s of CPU in place of 20 (Pagefind 1.6.0).
 * @param release what tells this release from any other; its index has a folder of its own
 */
export function searchIndex(release: string): AstroIntegration {
  let base = '/';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, pages, assets, logger }) => {
        const site = fileURLToPath(dir);
        const folder = join(site, pagefindFolder('', release));
        const files = [...assets.values()].flat().map((url) => fileURLToPath(url));
        const { index } = succeed(
          await pagefind.createIndex({ maxFragments: MAX_FRAGMENTS, excludeSelectors: notFound }),
        );
        if (!index) throw new Error('Pagefind did not start; its package for this platform may be missing.');
        const codes = new Set<string>();
        for (const file of files.filter((name) => DOCUMENTS.test(name.replaceAll('\\', '/')))) {
          for (const { url, html } of takeDocuments(file)) {
            codes.add(decodeURIComponent(url));
            succeed(await index.addHTMLFile({ url: `/${url.slice(base.length)}`, content: html }));
          }
        }
        const others = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => !codes.has(decodeURIComponent(base + pathname)));
        for (const pathname of others) {
          const file = join(site, pathname, 'index.html');
          if (existsSync(file)) {
            succeed(await index.addHTMLFile({ url: `/${pathname}`, content: readFileSync(file, 'utf8') }));
          }
        }
        succeed(await index.writeFiles({ outputPath: folder }));
        await pagefind.close();
        for (const name of unused) rmSync(join(folder, name), { force: true });
        logger.info(`${codes.size} codes and ${others.length} other pages`);
      },
    },
  };
}

/** What stands on many pages and is what none of them is about. Sections of one kind of page are marked with Pagefind's attribute where they stand. */
const notFound = ['.crumbs', '.site-footer', '.filter', '.parts', '.meaning .spaced'];

/** Files that hold the texts of the pages of a language; without a limit each page has one of its own. */
const MAX_FRAGMENTS = 24;

/** The documents in a file, which is then removed. */
function takeDocuments(file: string): z.output<typeof documentsSchema> {
  const documents = documentsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  rmSync(file);
  return documents;
}

/** @throws Error with what Pagefind says, where it failed */
function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join('; ')}`);
  return response;
}
