/**
 * The number of single-letter insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`,
 * or `limit + 1` once it is more than `limit`.
 * Source: optimal string alignment distance, Boytsov 2011, "Indexing methods for approximate dictionary searching".
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // What the two begin and end with alike costs nothing; between names of one category it is most of them.
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > from && endOfB > from && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  return distanceOf(a.slice(from, endOfA), b.slice(from, endOfB), limit);
}

function distanceOf(a: string, b: string, limit: number): number {
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? Infinity) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return limit + 1;
    older = previous;
    previous = row;
  }
  return Math.min(previous[b.length] ?? 0, limit + 1);
}

/** The name most like `name` regardless of case, or undefined when none is near: at most a third of it differs, or two letters of a short one. */
export function nearest(name: string, names: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let limit = Math.min(wanted.length - 1, Math.max(2, Math.floor(wanted.length / 3)));
  let best: string | undefined;
  for (const candidate of names) {
    const distance = editDistance(wanted, candidate.toLowerCase(), limit);
    if (distance > limit || (best !== undefined && distance === limit)) continue;
    best = candidate;
    limit = distance;
    if (distance === 0) break;
  }
  return best;
}
