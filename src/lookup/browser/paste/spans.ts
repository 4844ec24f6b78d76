/** Something that a text says, with where it stands. */
export interface Fact {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Makes the value of a fact from the group `value` of a match and the whole match; undefined where it is none. */
export type ReadValue = (value: string, whole: string) => string | undefined;

/** The facts of one regular expression with the `g` flag, in order of appearance. */
export function findFacts(text: string, pattern: RegExp, read: ReadValue = (value) => value): Fact[] {
  const facts: Fact[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = read(match.groups?.['value'] ?? match[0], match[0]);
    if (value !== undefined) facts.push({ value, start: match.index, end: match.index + match[0].length });
    if (facts.length >= MOST) break;
  }
  return facts;
}

/** More facts of one kind than these are not looked for. */
const MOST = 200;

/**
 * The fact that belongs to each of several places. Texts put it either before all of them or after all of them.
 * @param places in order of the text
 * @param shared whether one fact may tell of several places
 */
export function nearFacts(facts: readonly Fact[], places: readonly Fact[], shared: boolean): (string | undefined)[] {
  const sorted = facts.toSorted((a, b) => a.start - b.start);
  const first = places[0];
  const last = places.at(-1);
  if (first === undefined || last === undefined) return [];
  if (shared && new Set(sorted.map(({ value }) => value)).size === 1) return places.map(() => sorted[0]?.value);
  const isBefore = shared
    ? sorted.some(({ start }) => start < first.start)
    : !sorted.some(({ start }) => start >= last.start) &&
      (places.length === 1 || sorted.some(({ start }) => start < first.start));
  return places.map((place, index) => {
    const previous = shared ? 0 : (places[index - 1]?.end ?? 0);
    const next = places[index + 1]?.start ?? Infinity;
    const before = sorted.findLast(({ start }) => start >= previous && start < place.start);
    const after = sorted.find(({ start }) => start >= place.start && start < next);
    if (places.length === 1) return (isBefore ? (before ?? after) : (after ?? before))?.value;
    return (isBefore ? before : after)?.value;
  });
}
