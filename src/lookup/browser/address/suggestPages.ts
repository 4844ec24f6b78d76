import { categoryOf, isCode, lastSegmentOf } from '../../../tables/code.ts';
import { nearest } from '../../../text/nearest.ts';
import type { IndexedCode, SerializedGuide } from '../../shared/codeIndex.ts';
import { toAlphanumeric } from '../../shared/fold.ts';
import { nearestCodes, rankCodes } from '../rankCodes.ts';
import { withSimilarLetters } from '../similarLetters.ts';
import type { KnownPages } from './findPage.ts';
import type { Address } from './readAddress.ts';
import { findCodesIn } from './resolveAddress.ts';

/** Pages that an address may mean, likeliest first. */
export interface Suggestions {
  readonly codes: readonly IndexedCode[];
  readonly guides: readonly SerializedGuide[];
}

const MAX_CODES = 8;
/** A shorter query is similar to too many codes. */
const MIN_QUERY_LENGTH = 3;
/** A longer query is no misspelt code. */
const MAX_QUERY_LENGTH = 200;
/** Words of a sentence that are compared with all codes. */
const MAX_WORDS = 2;

/** Suggests codes for an address that no page has, and the nearest guide where it asks for one. */
export function suggestPages(address: Address, { entries, guides }: KnownPages): Suggestions {
  const named = findCodesIn(address.words, entries);
  const ids = address.section === 'guide' ? guides.map(([id]) => id) : [];
  const guide = nearest(address.query.slice(0, MAX_QUERY_LENGTH), ids);
  return {
    codes: named.length > 0 ? named.slice(0, MAX_CODES) : suggestCodes(address, entries),
    guides: guides.filter(([id]) => id === guide),
  };
}

/** The codes most similar to the query of an address, or else to a word of it, or else to its last or first segment. */
function suggestCodes({ query, words }: Address, entries: readonly IndexedCode[]): readonly IndexedCode[] {
  const dotted = words.filter((word) => word.includes('.')).slice(0, MAX_WORDS);
  const segments = isCode(query) ? [lastSegmentOf(query), categoryOf(query)] : [];
  for (const candidate of new Set([query, ...dotted, ...segments])) {
    if (candidate.length < MIN_QUERY_LENGTH || candidate.length > MAX_QUERY_LENGTH) continue;
    const found = findSimilar(candidate, entries);
    if (found.length > 0) return found;
  }
  return [];
}

function findSimilar(query: string, entries: readonly IndexedCode[]): readonly IndexedCode[] {
  const ranked = rankCodes(entries, query, MAX_CODES).map(({ entry }) => entry);
  if (ranked.length > 0) return ranked;
  return nearestCodes(withSimilarLetters(entries, toAlphanumeric(query)), query, MAX_CODES);
}
