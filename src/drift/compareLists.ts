import { codeKey } from '../tables/code.ts';
import type { ListedCode } from './list.ts';

/** How two lists of codes differ. */
export interface Drift {
  /** How many codes each has. */
  readonly here: number;
  readonly there: number;
  readonly onlyHere: readonly ListedCode[];
  readonly onlyThere: readonly ListedCode[];
  /** Codes that are written in different cases. */
  readonly respelled: readonly Pair[];
  readonly differing: readonly Pair[];
  /** Whether texts were compared: not where one list has none, or is in another language. */
  readonly areTextsCompared: boolean;
}

/** A code in both lists. */
export interface Pair {
  readonly here: ListedCode;
  readonly there: ListedCode;
}

/** Compares two lists of codes. Where a list says several things of a code, one that both say is enough. */
export function compareLists(here: readonly ListedCode[], there: readonly ListedCode[]): Drift {
  const [ours, theirs] = [byKey(here), byKey(there)];
  const firstOf = ([first]: readonly ListedCode[]): ListedCode[] => (first ? [first] : []);
  const missingIn = (own: typeof ours, other: typeof ours): ListedCode[] =>
    [...own].flatMap(([key, rows]) => (other.has(key) ? [] : firstOf(rows)));
  const both = [...ours].flatMap(([key, rows]) => {
    const others = theirs.get(key);
    return others ? [{ rows, others }] : [];
  });
  const areTextsCompared = areAlike(here, there);
  return {
    here: ours.size,
    there: theirs.size,
    onlyHere: missingIn(ours, theirs),
    onlyThere: missingIn(theirs, ours),
    respelled: both.flatMap(({ rows, others }) => pairUnless(rows, others, ({ code }) => code)),
    differing: areTextsCompared
      ? both.flatMap(({ rows, others }) => pairUnless(rows, others, ({ text }) => plain(text)))
      : [],
    areTextsCompared,
  };
}

const byKey = (codes: readonly ListedCode[]): ReadonlyMap<string, readonly ListedCode[]> =>
  new Map([...Map.groupBy(codes, ({ code }) => codeKey(code))].sort(([a], [b]) => (a < b ? -1 : 1)));

/** The first of each, unless the two have a value in common. */
function pairUnless(
  rows: readonly ListedCode[],
  others: readonly ListedCode[],
  valueOf: (row: ListedCode) => string,
): Pair[] {
  const known = new Set(rows.map(valueOf));
  const [here, there] = [rows[0], others[0]];
  return here && there && !others.some((row) => known.has(valueOf(row))) ? [{ here, there }] : [];
}

/** White space, and the full stop at the end, say nothing. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');

/** Whether both lists have texts, and in scripts of the same kind: where most of one are Chinese and most of the other are not, all would differ. */
function areAlike(here: readonly ListedCode[], there: readonly ListedCode[]): boolean {
  const [ours, theirs] = [here, there].map((list) => list.map(({ text }) => text).filter((text) => text !== '')) as [
    string[],
    string[],
  ];
  return ours.length > 0 && theirs.length > 0 && areMostlyChinese(ours) === areMostlyChinese(theirs);
}

const areMostlyChinese = (texts: readonly string[]): boolean =>
  texts.filter((text) => /\p{Script=Han}/u.test(text)).length * 2 > texts.length;
