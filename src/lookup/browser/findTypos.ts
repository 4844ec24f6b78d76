import { editDistance } from '../../text/nearest.ts';
import type { IndexedCode } from '../shared/codeIndex.ts';

/**
 * Finds the codes that differ least from a query, as a whole or in their last segment: by one edit, or by up to two in a query of 12
 * letters and more. A query of fewer than five letters matches too many codes by chance and finds none.
 * @param query letters and digits only
 */
export function findTypos(index: readonly IndexedCode[], query: string): IndexedCode[] {
  if (query.length < 5) return [];
  let limit = query.length < 12 ? 1 : 2;
  const chunks = splitEvenly(query, 2 * limit + 1);
  let best: IndexedCode[] = [];
  const hasLength = (text: string): boolean => Math.abs(text.length - query.length) <= limit;
  for (const entry of index) {
    // Two numbers tell more of them than the search for chunks does, and sooner.
    if (!hasLength(entry.alphanumeric) && !hasLength(entry.lastSegment)) continue;
    if (!chunks.some((chunk) => entry.alphanumeric.includes(chunk))) continue;
    const distance = Math.min(
      editDistance(query, entry.alphanumeric, limit),
      editDistance(query, entry.lastSegment, limit),
    );
    if (distance > limit) continue;
    if (distance < limit) best = [];
    limit = distance;
    best.push(entry);
  }
  return best;
}

/**
 * Splits a text into `count` chunks. An edit changes one chunk, and a swap of neighbours at most two, so that of 2n+1 chunks at least
 * one is unchanged after n edits: a code that contains none of them is further away, and need not be compared.
 * Source of the idea: Wu and Manber 1992, "Fast text searching allowing errors", partition into exact search.
 */
function splitEvenly(text: string, count: number): string[] {
  const size = text.length / count;
  return Array.from({ length: count }, (_, chunk) =>
    text.slice(Math.round(chunk * size), Math.round((chunk + 1) * size)),
  );
}
