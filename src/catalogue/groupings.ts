import type { Content } from '../read/readContent.ts';
import type { Scope } from '../tables/parseTables.ts';
import { codeKey } from '../tables/code.ts';
import { groupBy } from './collect.ts';
import type { ResolvedAction } from './edges.ts';
import type { CodeGroup, PublishedSpellings } from './groupRows.ts';
import type { Category, Product } from './types.ts';

/** The categories in order of their names, named as they were first published, or else as most of their codes spell them. */
export function categoriesOf(groups: readonly CodeGroup[], published: PublishedSpellings = new Map()): Category[] {
  const byName = groupBy(groups, ({ category }) => codeKey(category));
  return [...byName].map(([key, members]) => {
    const names = groupBy(members, ({ category }) => category);
    const [name = ''] = [...names].sort(([a, n], [b, m]) => m.length - n.length || (a < b ? -1 : 1))[0] ?? [];
    return { name: published.get(key) ?? name, codes: members.map(({ title }) => title) };
  });
}

/** The codes before and after each code on the page of its category. */
export function neighboursOf(
  categories: readonly Category[],
): Map<string, { previous: string | undefined; next: string | undefined }> {
  return new Map(
    categories.flatMap(({ codes }) =>
      codes.map((code, index) => [code, { previous: codes[index - 1], next: codes[index + 1] }] as const),
    ),
  );
}

/** The products in order of their files, each with its codes by scope, in the order of its tables. */
export function productsOf(
  content: Content,
  groups: readonly CodeGroup[],
  actions: readonly ResolvedAction[],
): Product[] {
  const listed = new Map<string, Map<string, { scope: Scope; line: number }>>();
  for (const { title, meanings } of groups) {
    for (const { product, scope, line } of meanings.flatMap(({ sources }) => sources)) {
      const codes = listed.get(product) ?? new Map<string, { scope: Scope; line: number }>();
      listed.set(product, codes);
      const known = codes.get(title);
      codes.set(title, {
        scope: known?.scope === 'common' ? 'common' : scope,
        line: Math.min(known?.line ?? Infinity, line),
      });
    }
  }
  const codesOf = (product: string, isCommon: boolean): string[] =>
    [...(listed.get(product) ?? [])]
      .filter(([, { scope }]) => (scope === 'common') === isCommon)
      .sort(([, a], [, b]) => a.line - b.line)
      .map(([title]) => title);
  const actionsOf = Map.groupBy(actions, ({ product }) => product);
  return content.tables.map(({ product, locale, file, prose }) => ({
    id: product,
    locale,
    file,
    config: content.products.configOf(product),
    prose,
    common: codesOf(product, true),
    business: codesOf(product, false),
    actions: actionsOf.get(product) ?? [],
  }));
}
