import type { Catalogue } from '../catalogue/types.ts';
import { buildIndex, type LookupIndex } from '../lookup/build/buildIndex.ts';
import { otherLanguage } from '../lookup/build/otherLanguage.ts';

/** The look-up index of a catalogue, built once for all the files that it is sent in. */
export function lookupIndexOf(catalogue: Catalogue): LookupIndex {
  const known = indexes.get(catalogue);
  if (known !== undefined) return known;
  const index = buildIndex(catalogue);
  indexes.set(catalogue, index);
  return index;
}

/** What the catalogues of other languages say of the pages of one. */
export const otherLanguagesOf = (catalogue: Catalogue, others: readonly Catalogue[]) =>
  others.map((other) => otherLanguage(lookupIndexOf(catalogue), lookupIndexOf(other)));

const indexes = new WeakMap<Catalogue, LookupIndex>();
