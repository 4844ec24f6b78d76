import { codeKey } from '../tables/code.ts';
import type { Row, Scope } from '../tables/parseTables.ts';
import type { Meaning, Source } from './types.ts';

/** Every row of one code: spellings that differ in case, or by trailing dots, share a group. */
export interface CodeGroup {
  readonly key: string;
  readonly title: string;
  readonly spellings: readonly string[];
  readonly scope: Scope;
  readonly products: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** A row with the file it stands in. */
export type PlacedRow = Row & { readonly product: string; readonly file: string };

/** Groups the rows of all products by code, in order of `codeKey`. No row is dropped: each is a source of a meaning. */
export function groupRows(rows: Iterable<PlacedRow>): CodeGroup[] {
  const byKey = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const key = codeKey(row.code);
    const group = byKey.get(key);
    if (group) group.push(row);
    else byKey.set(key, [row]);
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => groupOf(key, group));
}

function groupOf(key: string, rows: readonly PlacedRow[]): CodeGroup {
  const uses = new Map<string, number>();
  for (const { code } of rows) uses.set(code, (uses.get(code) ?? 0) + 1);
  const titles = [...uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code]) => code);
  const spellings = new Set([...titles, ...rows.map((row) => row.spelling)]);
  const meanings = meaningsOf(rows);
  return {
    key,
    title: titles[0] ?? key,
    spellings: [...spellings],
    scope: meanings.some(({ scope }) => scope === 'common') ? 'common' : 'business',
    products: [...new Set(rows.map(({ product }) => product))].sort(),
    meanings,
  };
}

function meaningsOf(rows: readonly PlacedRow[]): Meaning[] {
  if (rows.length === 1) return [meaningOf(rows)];
  const byText = new Map<string, PlacedRow[]>();
  for (const row of rows) {
    const key = JSON.stringify([row.meaning, row.cause, row.solution, row.httpStatus, row.extra]);
    const group = byText.get(key);
    if (group) group.push(row);
    else byText.set(key, [row]);
  }
  return [...byText.values()].map(meaningOf).sort(byScopeAndUse);
}

function meaningOf(rows: readonly PlacedRow[]): Meaning {
  const sources = rows.map(({ product, scope, file, line }): Source => ({ product, scope, file, line }));
  const { meaning = [], cause = [], solution = [], httpStatus = '', extra = [] } = rows[0] ?? {};
  return {
    text: meaning,
    cause,
    solution,
    httpStatus,
    extra,
    scope: sources.some(({ scope }) => scope === 'common') ? 'common' : 'business',
    products: [...new Set(sources.map(({ product }) => product))].sort(),
    sources,
  };
}

const byScopeAndUse = (a: Meaning, b: Meaning): number =>
  Number(b.scope === 'common') - Number(a.scope === 'common') || b.products.length - a.products.length;
