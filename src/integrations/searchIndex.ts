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

/**
 * Builds the Pagefind index of the finished site into `pagefind/`. Starlight's own call leaves no options to set, so it is off.
 * Pagefind gets only the part of each page that is to be found: parsing whole pages takes twice the time of indexing them.
 */
export function searchIndex(): AstroIntegration {
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
        for (const batch of inGroups(indexedPages(site), AT_ONCE)) {
          await Promise.all(batch.map(async (document) => expectClean(await index.addHTMLFile(document))));
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

function* indexedPages(site: string): Generator<{ url: string; content: string }> {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'));
  for (const file of files.filter((name) => name.endsWith('/index.html')).sort()) {
    const content = indexedPart(readFileSync(join(site, file), 'utf8'));
    if (content !== undefined) yield { url: `/${file.slice(0, -'index.html'.length)}`, content };
  }
}

function* inGroups<T>(items: Iterable<T>, size: number): Generator<T[]> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length < size) continue;
    yield group;
    group = [];
  }
  yield group;
}

function expectClean<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join('; ')}`);
  return response;
}
