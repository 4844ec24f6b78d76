import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { indexedPart, languageOf } from '../html/indexedPart.ts';
import { digestOfMakers } from './lastBuild.ts';
import { indexLanguage, type Document } from './languageIndex.ts';

/** Files of fragments in all languages together, one per page unless bundled. */
const MOST_FRAGMENTS = 50;
/** The file that names the languages of an index. */
const ENTRY = 'pagefind-entry.json';
const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/**
 * Builds the Pagefind index of the finished site into `pagefind/`. Starlight's own call leaves no options to set, so it is off.
 * Pagefind gets only the part of each page that is to be found: parsing whole pages takes twice the time of indexing them. Each
 * language is indexed apart, so that one whose pages are as they were is not indexed again.
 * @param known documents of pages that Astro knows nothing of; those that it rendered are read from the site's folder
 */
export function searchIndex(known: readonly Document[]): AstroIntegration {
  let config: Pick<AstroConfig, 'root' | 'cacheDir'>;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        const rendered = pages.flatMap(({ pathname }) => documentOf(site, pathname));
        // In order of their addresses, so that the same site gives the same index.
        const documents = [...known, ...rendered].sort((a, b) => (a.url < b.url ? -1 : 1));
        const languages = [...Map.groupBy(documents, ({ content }) => languageOf(content))].sort();
        const options = { makers: digestOfMakers(config), maxFragments: Math.floor(MOST_FRAGMENTS / languages.length) };
        const folders: string[] = [];
        for (const [language, own] of languages) {
          const folder = fileURLToPath(new URL(`search-index/${language}`, config.cacheDir));
          folders.push(await indexLanguage(own, { ...options, folder }));
        }
        await pagefind.close();
        putTogether(folders, join(site, 'pagefind'));
        logger.info(`${documents.length} pages indexed`);
      },
    },
  };
}

/** The page at `pathname`, if it is one and any part of it is indexed. A batch is none by now, nor is the page of missing ones. */
function documentOf(site: string, pathname: string): Document[] {
  const file = join(site, pathname, 'index.html');
  const content = existsSync(file) ? indexedPart(readFileSync(file, 'utf8')) : undefined;
  return content === undefined ? [] : [{ url: `/${pathname}`, content }];
}

/** Puts the indexes of languages together as Pagefind does: their files are named apart, but for the one that names them. */
function putTogether(folders: readonly string[], to: string): void {
  const entries = folders.map((folder) => entrySchema.parse(JSON.parse(readFileSync(join(folder, ENTRY), 'utf8'))));
  for (const folder of folders) cpSync(folder, to, { recursive: true });
  const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as unknown;
  writeFileSync(join(to, ENTRY), JSON.stringify({ ...entries[0], languages }));
}
