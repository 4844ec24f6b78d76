import { editDistance } from '../../text/nearest.ts';
import type { IndexedCode } from '../shared/codeIndex.ts';
import { toAlphanumeric } from '../shared/fold.ts';
import { findTypos } from './findTypos.ts';

/** A code that matches a query. */
export interface RankedCode {
  readonly entry: IndexedCode;
  readonly rank: Rank;
}

/**
 * The ways in which a code matches a query, best first. A code stands below its `parent`, and has a `written start` with its punctuation,
 * a `start` without.
 */
const RANKS = [
  'exact',
  'same letters',
  'last segment',
  'parent',
  'written start',
  'start',
  'start of segment',
  'part',
  'all words',
  'typo',
] as const;
export type Rank = (typeof RANKS)[number];

interface CodeQuery {
  readonly folded: string;
  readonly alphanumeric: string;
  readonly words: readonly string[];
}

/**
 * Finds the codes that match a query, best first: by rank, then by length, then in the order of the index. Typing errors are
 * considered only where nothing else matches.
 * @param folded a query made by `fold`
 * @param product position of the product whose codes come first; an exact match still comes before them
 */
export function rankCodes(
  index: readonly IndexedCode[],
  folded: string,
  maxResults = 20,
  product?: number,
): RankedCode[] {
  const query: CodeQuery = {
    folded,
    alphanumeric: toAlphanumeric(folded),
    words: folded.split(/[^\p{L}\p{N}]+/u),
  };
  if (query.alphanumeric === '') return [];
  const matches = index.flatMap((entry): RankedCode[] => {
    const rank = rankOf(entry, query);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  const ranked =
    matches.length > 0
      ? matches
      : findTypos(index, query.alphanumeric).map((entry): RankedCode => ({ entry, rank: 'typo' }));
  return ranked.sort(product === undefined ? byRank : byProduct(product)).slice(0, maxResults);
}

/**
 * Finds the codes most similar to a query that matches none, nearest first, then in the order of the index. At most a third of their
 * letters differ, or two of a short query.
 * @param folded a query made by `fold`
 */
export function nearestCodes(index: readonly IndexedCode[], folded: string, maxResults = 8): IndexedCode[] {
  const wanted = toAlphanumeric(folded);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return index
    .map((entry) => ({ entry, distance: editDistance(wanted, entry.alphanumeric, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, maxResults)
    .map(({ entry }) => entry);
}

function rankOf({ key, alphanumeric, lastSegment }: IndexedCode, query: CodeQuery): Rank | undefined {
  if (key === query.folded) return 'exact';
  if (!alphanumeric.includes(query.alphanumeric)) {
    const hasAllWords = query.words.every((word) => alphanumeric.includes(word));
    return hasAllWords ? 'all words' : undefined;
  }
  if (alphanumeric === query.alphanumeric) return 'same letters';
  if (lastSegment === query.alphanumeric) return 'last segment';
  if (key.startsWith(query.folded)) return key.charAt(query.folded.length) === '.' ? 'parent' : 'written start';
  if (alphanumeric.startsWith(query.alphanumeric)) return 'start';
  return lastSegment.startsWith(query.alphanumeric) ? 'start of segment' : 'part';
}

const byRank = (a: RankedCode, b: RankedCode): number =>
  RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.entry.code.length - b.entry.code.length;

const byProduct = (product: number) => (a: RankedCode, b: RankedCode) =>
  Number(b.rank === 'exact') - Number(a.rank === 'exact') ||
  Number(b.entry.products.includes(product)) - Number(a.entry.products.includes(product)) ||
  byRank(a, b);
