import { prepareIndex, type IndexedCode, type SentIndex } from '../lookup/shared/codeIndex.ts';
import { prepareTexts } from '../lookup/browser/rankMeanings.ts';
import { SHARDS_FILE, type SearchShards } from '../lookup/searchShards.ts';
import { siteInfo } from './siteInfo.ts';

/** What the look-up searches in, loaded when first asked for and once only; a failure is tried again the next time. */

/** The codes of the language whose home page is `home`, prepared for matching, with products and guides. */
export async function loadCodesOf(home: string) {
  const index = await fetchJson<SentIndex>('lookup/codes.json', home);
  const entries = prepareIndex(index);
  return { ...index, entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) };
}

/** The codes of the page's own language. */
export const loadCodes = once(() => loadCodesOf(siteInfo.home));
export type LoadedCodes = Awaited<ReturnType<typeof loadCodes>>;

/** All meanings, prepared for phrases. */
export const loadTexts = once(async () => prepareTexts(await fetchJson<string[]>('lookup/texts.json')));

/** The first meaning of a code, from the file that holds its neighbours too. */
export async function loadMeaning({ position }: IndexedCode): Promise<string> {
  const { shardSize } = await loadCodes();
  const meanings = await loadShard(Math.floor(position / shardSize));
  return meanings[position % shardSize] ?? '';
}

/** Pagefind, ready to search. */
export const loadPagefind = once(async () => {
  const folder = `${siteInfo.base}pagefind/`;
  const [pagefind, shards] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>,
    fetchJson<SearchShards>(SHARDS_FILE, folder),
  ]);
  const options = {
    baseUrl: siteInfo.base,
    ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
  };
  const others = shards[document.documentElement.lang] ?? [];
  try {
    await pagefind.options(options);
    await pagefind.init();
    await Promise.all(others.map((name) => pagefind.mergeIndex(`${folder}${name}/`, options)));
  } catch (error) {
    await pagefind.destroy(); // Else what was added would be there twice after the next attempt.
    throw error;
  }
  return pagefind;
});

/** The part of Pagefind's browser interface that the look-up uses. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  /** Adds another index, to be searched together with the first. */
  mergeIndex: (folder: string, options: object) => Promise<void>;
  destroy: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

/** One page that Pagefind found; `excerpt` is HTML with `<mark>`. */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

const shards = new Map<number, () => Promise<string[]>>();

function loadShard(shard: number): Promise<string[]> {
  const known = shards.get(shard) ?? once(() => fetchJson<string[]>(`lookup/meanings-${shard}.json`));
  shards.set(shard, known);
  return known();
}

async function fetchJson<T>(path: string, home = siteInfo.home): Promise<T> {
  const response = await fetch(home + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () => {
    pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    });
    return pending;
  };
}
