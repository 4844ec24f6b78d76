import { sourceLocale, type Locale } from '../locales.ts';
import type { CategoryRule } from '../read/categorySettings.ts';
import { codeKey } from '../tables/code.ts';
import { inlineText } from '../tables/inline.ts';
import type { Row, Scope } from '../tables/parseTables.ts';
import { categoryBy, type CodePlace } from './categoryRule.ts';
import { groupBy } from './collect.ts';
import { nameApart } from './nameApart.ts';
import type { Meaning, Source } from './types.ts';

/** Every row of one code: spellings that differ in case, or by trailing dots, share a group. */
export interface CodeGroup {
  readonly key: string;
  readonly title: string;
  readonly category: string;
  readonly spellings: readonly string[];
  readonly scope: Scope;
  /** The language of the catalogue where a meaning is in it, else that of the first meaning. */
  readonly locale: Locale;
  readonly products: readonly string[];
  readonly meanings: readonly Meaning[];
}

/** A row with the file it stands in. */
export interface SourceRow {
  readonly row: Row;
  readonly product: string;
  /** The language of the file. */
  readonly locale: Locale;
  readonly file: string;
}

/** The spelling under which the page of a code was first published, by its key. */
export type PublishedSpellings = ReadonlyMap<string, string>;

/**
 * Groups the rows of all products by code, in order of `codeKey`. No row is dropped: each is a source of a meaning.
 * @param locale the language of the catalogue; meanings in it come first
 * @param published spellings that stay titles, whatever the tables come to say
 * @param rule which category a code belongs to
 */
export function groupRows(
  rows: Iterable<SourceRow>,
  locale: Locale,
  published: PublishedSpellings = new Map(),
  rule: CategoryRule = { by: 'separator', separator: '.' },
): CodeGroup[] {
  const byKey = groupBy(rows, ({ row }) => codeKey(row.code));
  return [...byKey]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]) => groupOf(key, group, locale, { published: published.get(key), rule }));
}

function groupOf(
  key: string,
  rows: readonly SourceRow[],
  locale: Locale,
  { published, rule }: { readonly published: string | undefined; readonly rule: CategoryRule },
): CodeGroup {
  const titles = [...(published === undefined ? [] : [published]), ...titlesOf(rows)];
  const meanings = meaningsOf(nameApart(rows), locale);
  const title = titles[0] ?? key;
  return {
    key,
    title,
    category: categoryBy(rule, title, placeOf(rows.find((row) => row.locale === locale) ?? rows[0])),
    spellings: [...new Set([...titles, ...rows.map(({ row }) => row.spelling)])],
    scope: scopeOf(meanings),
    locale: meanings[0]?.locale ?? locale,
    products: productsOf(rows),
    meanings,
  };
}

const placeOf = (source: SourceRow | undefined): CodePlace => ({
  heading: source?.row.headings.at(-1) ?? '',
  cellOf: (header) => inlineText(source?.row.extra.find((column) => column.header === header)?.text ?? []),
});

/** The ways in which rows write the code, without trailing dots, the most frequent first. */
function titlesOf(rows: readonly SourceRow[]): string[] {
  const uses = new Map<string, number>();
  for (const { row } of rows) uses.set(row.code, (uses.get(row.code) ?? 0) + 1);
  if (uses.size === 1) return [...uses.keys()];
  return [...uses].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([code]) => code);
}

function meaningsOf(rows: readonly SourceRow[], own: Locale): Meaning[] {
  if (rows.length === 1) return [meaningOf(rows)];
  const byText = groupBy(rows, ({ locale, row: { meaning, name, message, cause, solution, httpStatus, extra } }) =>
    JSON.stringify([locale, meaning, name, message, cause, solution, httpStatus, extra]),
  );
  return [...byText.values()]
    .map(meaningOf)
    .sort((a, b) => Number(b.locale === own) - Number(a.locale === own) || byScopeAndUse(a, b));
}

function meaningOf(rows: readonly SourceRow[]): Meaning {
  const sources = rows.map(({ row: { scope, line }, product, file }): Source => ({ product, scope, file, line }));
  const {
    meaning = [],
    name = '',
    message = [],
    cause = [],
    solution = [],
    httpStatus = '',
    extra = [],
  } = rows[0]?.row ?? {};
  return {
    text: meaning,
    name,
    message,
    cause,
    solution,
    httpStatus,
    extra,
    locale: rows[0]?.locale ?? sourceLocale,
    scope: scopeOf(sources),
    products: productsOf(rows),
    sources,
  };
}

const scopeOf = (parts: readonly { readonly scope: Scope }[]): Scope =>
  parts.some(({ scope }) => scope === 'common') ? 'common' : 'business';

function productsOf(rows: readonly SourceRow[]): string[] {
  const products = rows.map(({ product }) => product);
  return rows.length === 1 ? products : [...new Set(products)].sort();
}

const byScopeAndUse = (a: Meaning, b: Meaning): number =>
  Number(b.scope === 'common') - Number(a.scope === 'common') || b.products.length - a.products.length;
