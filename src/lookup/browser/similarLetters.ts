import type { IndexedCode } from '../shared/codeIndex.ts';

/**
 * The codes whose letters, in any order, differ least from those of `wanted`: the few that are worth comparing letter by letter.
 * Source of the idea: Bartolini, Ciaccia and Patella 2002, "String matching with metric trees using an approximate distance" (bag distance).
 * @param wanted a squeezed query
 */
export function withLikeLetters(index: readonly IndexedCode[], wanted: string, most = 200): IndexedCode[] {
  const counts = new Int16Array(SIZE);
  for (let at = 0; at < wanted.length; at++) {
    const letter = wanted.charCodeAt(at) % SIZE;
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  const left = new Int16Array(SIZE);
  return index
    .map((entry) => {
      left.set(counts);
      let shared = 0;
      for (let at = 0; at < entry.squeezed.length; at++) {
        const letter = entry.squeezed.charCodeAt(at) % SIZE;
        const have = left[letter] ?? 0;
        if (have > 0) shared++;
        left[letter] = have - 1;
      }
      return { entry, difference: Math.max(wanted.length, entry.squeezed.length) - shared };
    })
    .filter(({ difference }) => difference <= limit)
    .sort((a, b) => a.difference - b.difference)
    .slice(0, most)
    .map(({ entry }) => entry);
}

/** Letters are counted in as many places; codes are ASCII. */
const SIZE = 128;
