/** Turns `a → b, c` into `b → a`, `c → a`. */
export function invert(edges: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const [from, all] of edges) {
    for (const to of all) {
      const known = inverse.get(to);
      if (known) known.push(from);
      else inverse.set(to, [from]);
    }
  }
  return inverse;
}

/** Groups items by their keys; keys and items keep their order. */
export function groupBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
