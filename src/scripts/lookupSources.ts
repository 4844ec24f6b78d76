import { prepareMeanings } from '../lookup/browser/rankMeanings.ts';
import { prepareIndex, type IndexedCode, type SerializedIndex } from '../lookup/shared/codeIndex.ts';
import { loadOnce } from './loadOnce.ts';
import { pageData } from './pageData.ts';

/** What the look-up searches in. Each source is loaded when it is first asked for; a source that failed to load is loaded again. */

/**
 * Loads the codes of a language, prepared for matching, with its products and guides. Rejects where they do not load.
 * @param home address of the home page of the language
 */
export async function loadCodesOf(home: string) {
  const index = await fetchJson<SerializedIndex>('lookup/codes.json', home);
  const entries = prepareIndex(index);
  return { ...index, entries, byKey: new Map(entries.map((entry) => [entry.key, entry])), loadMeanings };
}

/** Loads the codes of the page's language. */
export const loadCodes = loadOnce(() => loadCodesOf(pageData.home));
export type LoadedCodes = Awaited<ReturnType<typeof loadCodes>>;

/** Loads all meanings, prepared for the search of phrases. */
export const loadMeanings = loadOnce(async () => prepareMeanings(await fetchJson<string[]>('lookup/texts.json')));

/** Loads the first meaning of a code, with the file of meanings that it is in. */
export async function loadMeaning({ position }: IndexedCode): Promise<string> {
  const { shardSize } = await loadCodes();
  const meanings = await loadShard(Math.floor(position / shardSize));
  return meanings[position % shardSize] ?? '';
}

const shards = new Map<number, () => Promise<string[]>>();

function loadShard(shard: number): Promise<string[]> {
  const load = shards.get(shard) ?? loadOnce(() => fetchJson<string[]>(`lookup/meanings-${shard}.json`));
  shards.set(shard, load);
  return load();
}

/** Rejects where the file does not load. */
async function fetchJson<T>(path: string, home = pageData.home): Promise<T> {
  const response = await fetch(home + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}
