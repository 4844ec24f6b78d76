import { prepareIndex, type IndexedCode, type SentIndex, type SentMeaning } from '../lookup/codeIndex.ts';
import { siteInfo } from './siteInfo.ts';

/** What the look-up searches in, loaded when first asked for and once only; a failure is tried again the next time. */

/** The codes, prepared for matching. */
export const loadCodes = once(async () => {
  const index = await fetchJson<SentIndex>('lookup/codes.json');
  return { entries: prepareIndex(index), shardSize: index.shardSize };
});

/** What is said of a code, from the file that holds its neighbours too. */
export async function loadMeaning({ position }: IndexedCode): Promise<SentMeaning> {
  const { shardSize } = await loadCodes();
  const meanings = await loadShard(Math.floor(position / shardSize));
  return meanings[position % shardSize] ?? ['', []];
}

/** Pagefind, ready to search. */
export const loadPagefind = once(async () => {
  const pagefind = (await import(/* @vite-ignore */ `${siteInfo.base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({
    baseUrl: siteInfo.base,
    ranking: { pageLength: 0.1, termFrequency: 0.1, termSaturation: 2, termSimilarity: 9 },
  });
  await pagefind.init();
  return pagefind;
});

/** The part of Pagefind's browser interface that the look-up uses. */
export interface Pagefind {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

/** One page that Pagefind found; `excerpt` is HTML with `<mark>`. */
export interface PagefindPage {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

const shards = new Map<number, () => Promise<SentMeaning[]>>();

function loadShard(shard: number): Promise<SentMeaning[]> {
  const known = shards.get(shard) ?? once(() => fetchJson<SentMeaning[]>(`lookup/meanings-${shard}.json`));
  shards.set(shard, known);
  return known();
}

async function fetchJson<T>(path: string): Promise<T> {
  const response = await fetch(siteInfo.home + path);
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
