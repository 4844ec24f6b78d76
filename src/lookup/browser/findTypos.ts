import { editDistance } from '../../text/nearest.ts';
import type { IndexedCode } from '../shared/codeIndex.ts';

/** A code that a query means but for slips. */
export interface Typo {
  readonly entry: IndexedCode;
  readonly distance: number;
}

/**
 * The codes that differ least from `wanted`, in all of their letters or in those of their last segment: by one slip, in queries of 12
 * letters and more by two. A slip in four letters or less is chance.
 * @param wanted a squeezed query
 */
export function findTypos(index: readonly IndexedCode[], wanted: string): Typo[] {
  let limit = wanted.length < 5 ? 0 : wanted.length < 12 ? 1 : 2;
  if (limit === 0) return [];
  const pieces = piecesOf(wanted, 2 * limit + 1);
  let best: Typo[] = [];
  for (const entry of index) {
    if (!pieces.some((piece) => entry.squeezed.includes(piece))) continue;
    const distance = Math.min(
      editDistance(wanted, entry.squeezed, limit),
      entry.last === entry.squeezed ? Infinity : editDistance(wanted, entry.last, limit),
    );
    if (distance > limit) continue;
    if (distance < limit) best = [];
    limit = distance;
    best.push({ entry, distance });
  }
  return best;
}

/**
 * `text` cut into `count` pieces. A slip spoils one piece, a swap of neighbours at most two, so of 2n+1 pieces one is whole after n slips, and a
 * code that holds none of them need not be compared.
 * Source of the idea: Wu and Manber 1992, "Fast text searching allowing errors", partition into exact search.
 */
function piecesOf(text: string, count: number): string[] {
  const size = text.length / count;
  return Array.from({ length: count }, (_, nth) => text.slice(Math.round(nth * size), Math.round((nth + 1) * size)));
}
