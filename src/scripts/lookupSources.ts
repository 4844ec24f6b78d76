import { prepareMeanings } from '../lookup/browser/rankMessages.ts';
import type { WordSources } from '../lookup/browser/words/wordLines.ts';
import { prepareWords } from '../lookup/browser/words/wordSearch.ts';
import { bySegment, prepareIndex, type IndexedCode, type SerializedIndex } from '../lookup/shared/codeIndex.ts';
import type { OtherLanguage, SerializedWords } from '../lookup/shared/serializedWords.ts';
import { releaseFolder } from '../offline/addresses.ts';
import { loadOnce } from './loadOnce.ts';
import { pageData } from './pageData.ts';
import { pageLanguage } from './pageLanguage.ts';

/** What the look-up searches in. Each source is loaded when it is first asked for; a source that failed to load is loaded again. */

/**
 * Loads the codes of a language, prepared for matching, with its products and guides. Rejects where they do not load.
 * @param home address of the home page of the language
 */
export async function loadCodesOf(home: string) {
  const index = await fetchJson<SerializedIndex>('lookup/codes.json', home);
  const entries = prepareIndex(index);
  return {
    ...index,
    entries,
    lang: pageLanguage,
    byKey: new Map(entries.map((entry) => [entry.key, entry])),
    bySegment: bySegment(entries),
    loadMeanings,
    loadWords,
    loadAllWords,
  };
}

/** Loads the codes of the page's language. */
export const loadCodes = loadOnce(() => loadCodesOf(pageData.home));
export type LoadedCodes = Awaited<ReturnType<typeof loadCodes>>;

/** What is said of each code, once that is loaded. */
let texts: readonly string[] | undefined;
const loadTexts = loadOnce(async () => (texts = await fetchJson<string[]>('lookup/texts.json')));

/** Loads all meanings, prepared for the search of messages. */
const loadMeanings = loadOnce(async () => prepareMeanings(await loadTexts()));

const loadOwnWords = loadOnce(async (): Promise<WordSources> => {
  const [index, ownTexts, words] = await Promise.all([
    loadCodes(),
    loadTexts(),
    fetchJson<SerializedWords>('lookup/words.json'),
  ]);
  return { index, texts: ownTexts, words };
});

/** Loads the search of words in the language of the page. */
const loadWords = loadOnce(async () => prepareWords(await loadOwnWords(), []));

/** Loads the search of words in all languages, or in that of the page where the others do not load. */
const loadAllWords = loadOnce(async () => {
  const [own, others] = await Promise.all([
    loadOwnWords(),
    fetchJson<OtherLanguage[]>('lookup/others.json').catch(() => []),
  ]);
  return prepareWords(own, others);
});

/** Loads the first meaning of a code, with the file of meanings that it is in, unless all texts are there. */
export async function loadMeaning({ position }: IndexedCode): Promise<string> {
  if (texts) return texts[position]?.split('\n', 1)[0] ?? '';
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
  const { base, release } = pageData;
  const response = await fetch(releaseFolder(base, release) + home.slice(base.length) + path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json() as Promise<T>;
}
