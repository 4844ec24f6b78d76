import { editDistance } from '../../text/nearest.ts';
import type { IndexedCode } from '../shared/codeIndex.ts';
import { squeeze } from '../shared/fold.ts';
import { findTypos } from './findTypos.ts';

/** A code that answers a query; the lower the rank, the better. */
export interface RankedCode {
  readonly entry: IndexedCode;
  readonly rank: Rank;
}

/** How a code answers a query, best first. */
export const ranks = [
  'exact',
  'same letters',
  'last segment',
  'start',
  'start of segment',
  'part',
  'all words',
  'typo',
] as const;
export type Rank = (typeof ranks)[number];

/**
 * The codes that answer a folded query, best first: by rank, then by length, then by name. Typos are looked for only where
 * nothing else is found.
 * @param query a query made by `fold`
 * @param most how many to return
 * @param product place of the product whose codes stand first
 */
export function rankCodes(index: readonly IndexedCode[], query: string, most = 20, product?: number): RankedCode[] {
  const wanted: Wanted = { query, squeezed: squeeze(query), words: query.split(/[^\p{L}\p{N}]+/u).filter(Boolean) };
  if (wanted.squeezed === '') return [];
  const found: RankedCode[] = [];
  for (const entry of index) {
    const rank = rankOf(entry, wanted);
    if (rank !== undefined) found.push({ entry, rank });
  }
  if (found.length === 0) {
    for (const { entry } of findTypos(index, wanted.squeezed)) found.push({ entry, rank: 'typo' });
  }
  return found.sort(product === undefined ? byRank : inProductFirst(product)).slice(0, most);
}

/** An exact answer stands first whatever the product: the code is what was asked for. */
const inProductFirst = (product: number) => (a: RankedCode, b: RankedCode) =>
  Number(b.rank === 'exact') - Number(a.rank === 'exact') ||
  Number(b.entry.products.includes(product)) - Number(a.entry.products.includes(product)) ||
  byRank(a, b);

interface Wanted {
  readonly query: string;
  readonly squeezed: string;
  readonly words: readonly string[];
}

function rankOf({ key, squeezed, last }: IndexedCode, wanted: Wanted): Rank | undefined {
  if (key === wanted.query) return 'exact';
  if (!squeezed.includes(wanted.squeezed)) {
    return wanted.words.length > 1 && wanted.words.every((word) => squeezed.includes(word)) ? 'all words' : undefined;
  }
  if (squeezed === wanted.squeezed) return 'same letters';
  if (last === wanted.squeezed) return 'last segment';
  if (squeezed.startsWith(wanted.squeezed)) return 'start';
  return last.startsWith(wanted.squeezed) ? 'start of segment' : 'part';
}

/**
 * The codes most like a query that names none, the nearest first: at most a third of their letters differ.
 * @param query a query made by `fold`
 * @param most how many to return
 */
export function nearestCodes(index: readonly IndexedCode[], query: string, most = 8): IndexedCode[] {
  const wanted = squeeze(query);
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return index
    .map((entry) => ({ entry, distance: editDistance(wanted, entry.squeezed, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || a.entry.position - b.entry.position)
    .slice(0, most)
    .map(({ entry }) => entry);
}

const order = new Map(ranks.map((rank, index) => [rank, index]));

const byRank = (a: RankedCode, b: RankedCode): number =>
  (order.get(a.rank) ?? 0) - (order.get(b.rank) ?? 0) ||
  a.entry.code.length - b.entry.code.length ||
  a.entry.position - b.entry.position;
