import type { Catalogue } from '../catalogue/types.ts';
import type { Locale } from '../locales.ts';
import { buildIndex, type LookupIndex } from '../lookup/build/buildIndex.ts';
import { wordFile } from '../lookup/build/buildWords.ts';

/** The look-up index of a catalogue, built once for all the files that it is sent in. */
export function lookupIndexOf(catalogue: Catalogue): LookupIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = buildIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

/** The file of words of a catalogue. `others` are the other languages of the site. */
export const wordFileOf = (catalogue: Catalogue, others: readonly Locale[]) =>
  wordFile(lookupIndexOf(catalogue).words, others);

const indexes = new WeakMap<Catalogue, LookupIndex>();
