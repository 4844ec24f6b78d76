/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from 0 up to, not including, `below`. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** A generator of random numbers: mulberry32 by Tommy Ettinger (public domain), https://github.com/bryc/code/blob/master/jshash/PRNGs.md */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
  };
}

/** A picker of values by weight. */
export function weighted<T>(random: Random, values: readonly (readonly [T, number])[]): () => T {
  let total = 0;
  const bounds = values.map(([value, weight]) => [value, (total += weight)] as const);
  return () => {
    const at = random.next() * total;
    // By halves: with hundreds of values a walk would cost more than all else.
    let [low, high] = [0, bounds.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((bounds[middle]?.[1] ?? 0) > at) high = middle;
      else low = middle + 1;
    }
    const bound = bounds[low];
    if (!bound) throw new Error('There is nothing to pick from.');
    return bound[0];
  };
}
