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

/** Rows of the last comparison, whose memory the next one uses: thousands follow each other. */
const rows: [number[], number[], number[]] = [[], [], []];

/** Only cells within `limit` of the diagonal are counted: any other is further away. Those beside them count as too far. */
function distanceOf(a: string, b: string, limit: number): number {
  let [older, previous, row] = rows;
  for (let j = 0; j <= Math.min(b.length, limit + 1); j++) previous[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [first, last] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    row[first - 1] = first === 1 ? i : limit + 1;
    let best = row[first - 1] ?? 0;
    for (let j = first; j <= last; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (
        !same &&
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row[j] = cost;
      best = Math.min(best, cost);
    }
    if (last < b.length) row[last + 1] = limit + 1;
    if (best > limit) return limit + 1;
    [older, previous, row] = [previous, row, older];
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
