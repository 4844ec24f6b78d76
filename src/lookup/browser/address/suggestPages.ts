import { nearest } from '../../../text/nearest.ts';
import { categoryOf, isCode, lastSegmentOf } from '../../../tables/code.ts';
import type { IndexedCode, SentGuide } from '../../shared/codeIndex.ts';
import { squeeze } from '../../shared/fold.ts';
import { withLikeLetters } from '../similarLetters.ts';
import type { KnownPages } from './findPage.ts';
import { nearestCodes, rankCodes } from '../rankCodes.ts';
import type { Address } from './readAddress.ts';
import { codesAmong } from './resolveAddress.ts';

/** What an address is like, the likeliest first. */
export interface Near {
  readonly codes: readonly IndexedCode[];
  readonly guides: readonly SentGuide[];
}

/** How many codes are offered. */
const MOST = 8;
/** What is shorter is like too many names, and what is longer is no name with a slip. */
const [SHORTEST, LONGEST] = [3, 200];

/** The codes that an address may mean, or else those most like what it asks for; and a guide, where it asks for one. */
export function nearAddress(address: Address, { entries, guides }: KnownPages): Near {
  const named = codesAmong(address.words, entries);
  const ids = address.section === 'guide' ? guides.map(([id]) => id) : [];
  const guide = nearest((address.names[0] ?? '').slice(0, LONGEST), ids);
  return {
    codes: named.length > 0 ? named.slice(0, MOST) : nearCodes(address, entries),
    guides: guides.filter(([id]) => id === guide),
  };
}

/** The codes most like what is asked for, or else like a word of it, or like the end or beginning of it. */
function nearCodes({ wanted, words }: Address, entries: readonly IndexedCode[]): readonly IndexedCode[] {
  const dotted = words.filter((word) => word.includes('.')).slice(0, 2);
  const segments = isCode(wanted) ? [lastSegmentOf(wanted), categoryOf(wanted)] : [];
  const queries = new Set([wanted, ...dotted, ...segments]);
  for (const query of queries) {
    if (query.length < SHORTEST || query.length > LONGEST) continue;
    const ranked = rankCodes(entries, query, MOST).map(({ entry }) => entry);
    const near = ranked.length > 0 ? ranked : nearestCodes(withLikeLetters(entries, squeeze(query)), query, MOST);
    if (near.length > 0) return near;
  }
  return [];
}
