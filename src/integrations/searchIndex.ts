import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { publishedLocales } from '../publishedLocales.ts';
import { indexedPart } from './indexedPart.ts';

/** Files of fragments, one per page unless bundled; Pagefind counts them for each language. */
const MOST_FRAGMENTS = 60;
/** Pages that are handed to Pagefind's process at a time. */
const AT_ONCE = 200;
/** Interfaces that Pagefind ships beside its index; the look-up is our own. */
const unused = ['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]);

/** A page as Pagefind gets it: its address below the site's base, and the part of its HTML that is indexed. */
export interface Document {
  readonly url: string;
  readonly content: Buffer;
}

/**
 * Builds the Pagefind index of the finished site into `pagefind/`. Starlight's own call leaves no options to set, so it is off.
 * Pagefind gets only the part of each page that is to be found: parsing whole pages takes twice the time of indexing them.
 * @param known documents of pages that need not be read again; the other pages of the site are read from its folder
 */
export function searchIndex(known: readonly Document[]): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const maxFragments = Math.floor(MOST_FRAGMENTS / publishedLocales(root).length);
        const { index } = expectClean(await pagefind.createIndex({ maxFragments }));
        if (!index) throw new Error('Pagefind did not start; its package for this platform may be missing.');
        let count = 0;
        for (const batch of inGroups(documentsOf(site, known), AT_ONCE)) {
          const added = batch.map(({ url, content }) => index.addHTMLFile({ url, content: content.toString() }));
          for (const response of await Promise.all(added)) expectClean(response);
          count += batch.length;
        }
        expectClean(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
        await pagefind.close();
        for (const name of unused) rmSync(join(site, 'pagefind', name), { force: true });
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/** In order of their addresses, so that the same site gives the same index. */
function documentsOf(site: string, known: readonly Document[]): Document[] {
  const seen = new Set(known.map(({ url }) => url));
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('index.html'));
  const others = files.flatMap((file) => {
    const url = `/${file.replaceAll('\\', '/').slice(0, -'index.html'.length)}`;
    const content = seen.has(url) ? undefined : indexedPart(readFileSync(join(site, file), 'utf8'));
    return content === undefined ? [] : [{ url, content: Buffer.from(content) }];
  });
  return [...known, ...others].sort((a, b) => (a.url < b.url ? -1 : 1));
}

function* inGroups<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}

function expectClean<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join('; ')}`);
  return response;
}
