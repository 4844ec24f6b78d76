import type { IndexedCode, SerializedIndex } from '../shared/codeIndex.ts';
import type { IndexedMeanings } from './rankMessages.ts';
import type { WordSearch } from './words/wordSearch.ts';

/** What a look-up searches in. What only some look-ups need is loaded; that rejects where it does not load. */
export interface KnownCodes extends Pick<SerializedIndex, 'products' | 'guides'> {
  readonly entries: readonly IndexedCode[];
  /** The language of the page, as HTML has it. */
  readonly lang: string;
  readonly byKey: ReadonlyMap<string, IndexedCode>;
  /** Codes by the letters and digits of their last segment, those of one segment left out. */
  readonly bySegment: ReadonlyMap<string, readonly IndexedCode[]>;
  readonly loadMeanings: () => Promise<readonly IndexedMeanings[]>;
  /** The search of words in the language of the page. */
  readonly loadWords: () => Promise<WordSearch>;
  /** The same with the words of all other languages. */
  readonly loadAllWords: () => Promise<WordSearch>;
}
