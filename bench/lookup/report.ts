import { classes, type ClassName } from './classes.ts';
import type { FirstQuery } from './engines.ts';
import type { Query } from './query.ts';
import { missingFrom, placeOf, type Given, type Scores } from './scores.ts';

/** What one engine did with a class of queries. */
export interface Outcome {
  readonly scores: Scores;
  readonly first: FirstQuery;
}

/** A query that the look-up did not answer as expected. */
export interface Miss {
  readonly query: string;
  readonly expected: readonly string[];
  readonly got: readonly string[];
}

/** A group of the queries of a class. */
export interface GroupResult {
  readonly group: string;
  readonly queries: number;
  readonly lookup: Scores;
  readonly pagefind: Scores;
}

/** A class of queries, asked of the look-up and of plain Pagefind. */
export interface ClassResult {
  readonly name: ClassName;
  readonly queries: number;
  readonly lookup: Outcome;
  readonly pagefind: Outcome;
  readonly groups: readonly GroupResult[];
  readonly misses: readonly Miss[];
}

/** The results as a Markdown table; each cell gives the look-up, then plain Pagefind. */
export function resultsTable(results: readonly ClassResult[]): string {
  const header = [
    'queries: look-up / plain Pagefind',
    'number',
    'recall@1 %',
    'recall@5 %',
    'MRR',
    'all listed %',
    'p50 ms',
    'p95 ms',
    'empty frame p95 ms',
    'first query ms',
    'first query kB, painted',
    'in all',
    'requests',
  ];
  const rows = results.map(({ name, queries, lookup, pagefind }) => {
    const both = (figure: (outcome: Outcome) => string) => `${figure(lookup)} / ${figure(pagefind)}`;
    const quality = (figure: (scores: Scores) => string) =>
      name === 'nonsense' ? '' : both(({ scores }) => figure(scores));
    return [
      classes[name].what,
      String(queries),
      quality(({ first }) => first.toFixed(1)),
      quality(({ five }) => five.toFixed(1)),
      quality(({ mrr }) => mrr.toFixed(3)),
      quality(({ listed }) => listed.toFixed(1)),
      both(({ scores }) => scores.p50.toFixed(0)),
      both(({ scores }) => scores.p95.toFixed(0)),
      both(({ scores }) => scores.frame95.toFixed(0)),
      both(({ first }) => first.time.toFixed(0)),
      both(({ first }) => (first.bytesBefore / 1000).toFixed(1)),
      both(({ first }) => (first.bytes / 1000).toFixed(1)),
      both(({ first }) => String(first.paths.length)),
    ];
  });
  return table(header, rows);
}

/** The groups of queries as a Markdown table; empty where no class has any. */
export function groupsTable(results: readonly ClassResult[]): string {
  const rows = results
    .flatMap(({ groups }) => groups)
    .map(({ group, queries, lookup, pagefind }) => {
      const both = (figure: (scores: Scores) => number) =>
        `${figure(lookup).toFixed(1)} / ${figure(pagefind).toFixed(1)}`;
      return [
        group,
        String(queries),
        both(({ first }) => first),
        both(({ five }) => five),
        both(({ nothing }) => nothing),
      ];
    });
  return rows.length === 0
    ? ''
    : table(['group: look-up / plain Pagefind', 'number', 'first %', 'five %', 'nothing %'], rows);
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = header.map((_, column) => (column === 0 ? '---' : '---:'));
  return [header, rule, ...rows].map(line).join('\n');
}

/** The queries of a class whose first code is not expected, or, where all are wanted, that miss one. */
export function missesOf(name: ClassName, queries: readonly Query[], given: readonly Given[]): Miss[] {
  if (name === 'nonsense') return [];
  const wantsAll = 'wantsAll' in classes[name];
  return queries.flatMap((query, at) => {
    const answer = given[at];
    const missing = missingFrom(query, answer);
    if (wantsAll ? missing.length === 0 : placeOf(query, answer) === 1) return [];
    return [{ query: query.text, expected: wantsAll ? missing : query.expected, got: answer?.pages ?? [] }];
  });
}

/** Misses as Markdown, a class at a time. */
export function missesList(results: readonly ClassResult[]): string {
  return results
    .filter(({ misses }) => misses.length > 0)
    .map(({ name, queries, misses }) => {
      const lines = misses.map(({ query, expected, got }) => {
        const wanted = firstOf(expected, 'nothing');
        return `- ${JSON.stringify(shortened(query))} → ${wanted}; got ${firstOf(got, 'nothing')}`;
      });
      return `### ${classes[name].what}: ${misses.length} of ${queries}\n\n${lines.join('\n')}`;
    })
    .join('\n\n');
}

/** The file of results has all of it. */
const shortened = (query: string): string => (query.length > LONGEST ? `${query.slice(0, LONGEST)}…` : query);
const LONGEST = 160;

function firstOf(codes: readonly string[], none: string): string {
  const shown = codes.slice(0, 3).join(', ');
  return codes.length > 3 ? `${shown} and ${codes.length - 3} more` : shown || none;
}
