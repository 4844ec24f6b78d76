import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { z } from 'zod';
import { shareOf } from '../digest.ts';
import { indexedPart, languageOf } from '../html/indexedPart.ts';
import { SHARDS_FILE, type SearchShards } from '../lookup/searchShards.ts';
import { indexDocuments, type Document } from './documentIndex.ts';
import { digestOfMakers, keptPlace } from './lastBuild.ts';

/** Documents in a shard. */
const MOST_DOCUMENTS = 3000;
/** Files of fragments in all shards together, one per page unless bundled. */
const MOST_FRAGMENTS = 32;
/** The file of Pagefind's that names the languages of an index. */
const ENTRY = 'pagefind-entry.json';
const entrySchema = z.looseObject({ languages: z.record(z.string(), z.unknown()) });

/** A part of the documents of a language, indexed apart. */
interface Shard {
  readonly language: string;
  readonly number: number;
  readonly documents: readonly Document[];
}

/** A shard, and the folder in which its index is. */
interface IndexedShard extends Shard {
  readonly folder: string;
}

/**
 * Builds the Pagefind index of the finished site into `pagefind/`. Starlight's own call leaves no options to set, so it is off.
 * Pagefind gets only the part of each page that is to be found: parsing whole pages takes twice the time of indexing them. The
 * pages of each language, of a large site in shards, are indexed apart, so that those that are as they were are not indexed again.
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
        const documents = [...known, ...pages.flatMap(({ pathname }) => documentOf(site, pathname))];
        const shards = shardsOf(documents);
        const options = { makers: digestOfMakers(config), maxFragments: Math.floor(MOST_FRAGMENTS / shards.length) };
        const indexed: IndexedShard[] = [];
        for (const shard of shards) {
          const kept = keptPlace(config, `search-index/${shard.language}/${shard.number}`);
          indexed.push({ ...shard, folder: await indexDocuments(shard.documents, { ...options, folder: kept }) });
        }
        await pagefind.close();
        putTogether(indexed, join(site, 'pagefind'));
        logger.info(`${documents.length} pages indexed`);
      },
    },
  };
}

/** The page at `pathname`, if it is one and any part of it is indexed. A batch is none by now, nor is the page of missing ones. */
function documentOf(site: string, pathname: string): Document[] {
  const file = join(site, pathname, 'index.html');
  // Most of a long page is not indexed: its bytes are only looked through, and what is indexed is made text.
  const part = existsSync(file) ? indexedPart(readFileSync(file, 'latin1')) : undefined;
  return part === undefined ? [] : [{ url: `/${pathname}`, content: Buffer.from(part, 'latin1').toString() }];
}

/** The documents by their languages, and those of a language by their addresses: a page stays in its shard while others come and go. */
function shardsOf(documents: readonly Document[]): Shard[] {
  // In order of their addresses, so that the same site gives the same index.
  const sorted = [...documents].sort((a, b) => (a.url < b.url ? -1 : 1));
  const languages = [...Map.groupBy(sorted, ({ content }) => languageOf(content))].sort();
  return languages.flatMap(([language, own]) => {
    const count = Math.ceil(own.length / MOST_DOCUMENTS);
    const shards = Map.groupBy(own, ({ url }) => shareOf(url, count));
    return Array.from({ length: count }, (_, number) => ({ language, number, documents: shards.get(number) ?? [] }));
  });
}

/**
 * Puts the indexes together: the first shards of all languages into one, as Pagefind does itself, since their files are named apart
 * but for the one that names them; each other shard, which the look-up adds to the first, into a folder of its own.
 */
function putTogether(shards: readonly IndexedShard[], to: string): void {
  const firsts = shards.filter(({ number }) => number === 0).map(({ folder }) => folder);
  for (const folder of firsts) cpSync(folder, to, { recursive: true });
  const entries = firsts.map((folder) => entrySchema.parse(JSON.parse(readFileSync(join(folder, ENTRY), 'utf8'))));
  const languages = Object.assign({}, ...entries.map((entry) => entry.languages)) as unknown;
  writeFileSync(join(to, ENTRY), JSON.stringify({ ...entries[0], languages }));

  const named: Record<string, string[]> = {};
  for (const { language, number, folder } of shards) {
    const names = (named[language] ??= []);
    if (number === 0) continue;
    const name = `${language}-${number}`;
    cpSync(folder, join(to, name), { recursive: true, filter: (file) => !isProgram(file) });
    names.push(name);
  }
  writeFileSync(join(to, SHARDS_FILE), JSON.stringify(named satisfies SearchShards));
}

/** Whether a file of Pagefind's is a part of its program, which is the same in every index. */
const isProgram = (file: string): boolean => /\.js$|^wasm\./.test(basename(file));
