import { editDistance } from '../catalogue/nearest.ts';
import type { IndexedCode } from './codeIndex.ts';
import { squeeze } from './fold.ts';

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
 */
export function rankCodes(index: readonly IndexedCode[], query: string, most = 20): RankedCode[] {
  const wanted: Wanted = { query, squeezed: squeeze(query), words: query.split(/[^\p{L}\p{N}]+/u).filter(Boolean) };
  if (wanted.squeezed === '') return [];
  const found = index.flatMap((entry): RankedCode[] => {
    const rank = rankOf(entry, wanted);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  return (found.length > 0 ? found : typos(index, wanted)).sort(byRank).slice(0, most);
}

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

/** One slip in four letters or less is chance; longer queries may hold two. */
function typos(index: readonly IndexedCode[], { squeezed: wanted }: Wanted): RankedCode[] {
  let limit = wanted.length < 5 ? 0 : wanted.length < 12 ? 1 : 2;
  let best: RankedCode[] = [];
  if (limit === 0) return best;
  for (const entry of index) {
    const distance = Math.min(
      editDistance(wanted, entry.squeezed, limit),
      entry.last === entry.squeezed ? Infinity : editDistance(wanted, entry.last, limit),
    );
    if (distance > limit) continue;
    if (distance < limit) best = [];
    limit = distance;
    best.push({ entry, rank: 'typo' });
  }
  return best;
}

const order = new Map(ranks.map((rank, index) => [rank, index]));

const byRank = (a: RankedCode, b: RankedCode): number =>
  (order.get(a.rank) ?? 0) - (order.get(b.rank) ?? 0) ||
  a.entry.code.length - b.entry.code.length ||
  a.entry.position - b.entry.position;
