import type { IndexedCode } from '../shared/codeIndex.ts';

/** Counters are kept for this many characters; codes are ASCII. */
const ALPHABET_SIZE = 128;

/**
 * Finds the codes whose letters, in any order, differ least from those of a query. It costs less than an edit distance, so that only
 * the codes that it returns need be compared letter by letter.
 * Source: Bartolini, Ciaccia and Patella 2002, "String matching with metric trees using an approximate distance" (bag distance).
 * @param query letters and digits only
 */
export function withSimilarLetters(index: readonly IndexedCode[], query: string, maxResults = 200): IndexedCode[] {
  const counts = countLetters(query);
  const limit = Math.max(2, Math.floor(query.length / 3));
  return index
    .map((entry) => ({
      entry,
      distance: Math.max(query.length, entry.alphanumeric.length) - sharedLetters(entry.alphanumeric, counts),
    }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, maxResults)
    .map(({ entry }) => entry);
}

function countLetters(text: string): Int16Array {
  const counts = new Int16Array(ALPHABET_SIZE);
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index) % ALPHABET_SIZE;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}

/** Number of letters of `text` that are among those counted. */
function sharedLetters(text: string, counts: Int16Array): number {
  const left = counts.slice();
  let shared = 0;
  for (let index = 0; index < text.length; index++) {
    const letter = text.charCodeAt(index) % ALPHABET_SIZE;
    const count = left[letter] ?? 0;
    if (count > 0) shared++;
    left[letter] = count - 1;
  }
  return shared;
}
