/**
 * Counts the insertions, deletions and substitutions of letters, and the swaps of neighbours, that turn `a` into `b`.
 * Source: optimal string alignment distance, Boytsov 2011, "Indexing methods for approximate dictionary searching".
 * @returns `limit + 1` where there are more than `limit`
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // A common start and end costs nothing; of codes in one category, it is most of their letters.
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

/**
 * Finds the most similar name, regardless of case.
 * @returns undefined where more than a third of the letters differ, or more than two of a short name
 */
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
