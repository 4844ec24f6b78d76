import { keyOf } from './entries.ts';
import type { Shown } from './inPage.ts';
import type { Query } from './query.ts';

/** What an engine answered to one query. */
export interface Given extends Omit<Shown, 'paths'> {
  /** Pages in the order shown, each once: codes, `guides/<guide>`, `actions/<product>/<Action>`, or else a path. */
  readonly pages: readonly string[];
  /** The codes among them. */
  readonly codes: readonly string[];
}

/** What a page showed as an answer. */
export function givenOf({ paths, ...shown }: Shown): Given {
  const found = paths.map((path) => {
    const [, code, page = path] = /\/(?:errors\/([^/]+)|((?:guides|actions)\/.+))\/$/.exec(path) ?? [];
    return { name: decodeURIComponent(code ?? page), isCode: code !== undefined };
  });
  const codes = found.filter(({ isCode }) => isCode);
  const namesOf = (pages: typeof found) => [...new Set(pages.map(({ name }) => name))];
  return { ...shown, pages: namesOf(found), codes: namesOf(codes) };
}

/** How well and how fast an engine answered the queries of a class. Shares are in per cent. */
export interface Scores {
  /** Queries whose first code is expected. */
  readonly first: number;
  /** Queries that have an expected code among the first five. */
  readonly five: number;
  /** Mean of 1 ÷ place of the first expected code. */
  readonly mrr: number;
  /** Expected codes that are listed at all, of all of them. */
  readonly listed: number;
  readonly p50: number;
  readonly p95: number;
  /** The same of frames in which nothing was asked. */
  readonly frame95: number;
  /** Queries that had no answer in time. */
  readonly late: number;
  /** Share of queries that were told that nothing is found. */
  readonly nothing: number;
}

/** Holds answers against queries. */
export function scoresOf(queries: readonly Query[], given: readonly Given[]): Scores {
  const places = queries.map((query, at) => placeOf(query, given[at]));
  const share = (count: number, of = queries.length) => (of === 0 ? 0 : (100 * count) / of);
  const expected = queries.reduce((sum, query) => sum + query.expected.length, 0);
  const missing = queries.reduce((sum, query, at) => sum + missingFrom(query, given[at]).length, 0);
  return {
    first: share(places.filter((place) => place === 1).length),
    five: share(places.filter((place) => place <= 5).length),
    mrr: places.reduce((sum, place) => sum + 1 / place, 0) / Math.max(1, places.length),
    listed: share(expected - missing, expected),
    p50: percentile(
      given.map(({ time }) => time),
      50,
    ),
    p95: percentile(
      given.map(({ time }) => time),
      95,
    ),
    frame95: percentile(
      given.map(({ frame }) => frame),
      95,
    ),
    late: given.filter(({ isLate }) => isLate).length,
    nothing: share(given.filter(({ isNoResult }) => isNoResult).length),
  };
}

/** The place of the first expected code, or page where guides count too, counted from 1; infinite where none is listed. */
export function placeOf({ expected, group }: Query, given: Given | undefined): number {
  const at = ((group === undefined ? given?.codes : given?.pages) ?? []).findIndex((code) =>
    expected.includes(keyOf(code)),
  );
  return at < 0 ? Infinity : at + 1;
}

/** The expected codes that are not listed. */
export function missingFrom({ expected }: Query, given: Given | undefined): string[] {
  const listed = new Set((given?.pages ?? []).map(keyOf));
  return expected.filter((key) => !listed.has(key));
}

/** The least of the values that `percent` of them do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * percent) / 100) - 1)] ?? 0;
}
