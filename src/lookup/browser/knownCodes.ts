import type { IndexedCode } from '../shared/codeIndex.ts';
import type { IndexedMeanings } from './rankMeanings.ts';

/** What a look-up searches in. */
export interface KnownCodes {
  readonly entries: readonly IndexedCode[];
  readonly byKey: ReadonlyMap<string, IndexedCode>;
  /** Loads the meanings, which only some look-ups need. Rejects where they do not load. */
  readonly loadMeanings: () => Promise<readonly IndexedMeanings[]>;
}
