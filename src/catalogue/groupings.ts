import type { Content } from '../read/readContent.ts';
import { categoryOf, codeKey } from '../tables/code.ts';
import { groupBy } from './collect.ts';
import type { ResolvedAction } from './edges.ts';
import type { CodeGroup } from './groupRows.ts';
import type { Category, Product } from './types.ts';

/** The categories in order of their names, named as most of their codes spell them. */
export function categoriesOf(groups: readonly CodeGroup[]): Category[] {
  const byName = groupBy(groups, ({ title }) => codeKey(categoryOf(title)));
  return [...byName.values()].map((members) => {
    const names = groupBy(members, ({ title }) => categoryOf(title));
    const [name = ''] = [...names].sort(([a, n], [b, m]) => m.length - n.length || (a < b ? -1 : 1))[0] ?? [];
    return { name, codes: members.map(({ title }) => title) };
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

/** The products in order of their files, each with its codes by scope. */
export function productsOf(
  content: Content,
  groups: readonly CodeGroup[],
  actions: readonly ResolvedAction[],
): Product[] {
  const scoped = new Map<string, { common: string[]; business: string[] }>();
  for (const { title, meanings } of groups) {
    const scopes = new Map<string, string>();
    for (const { product, scope } of meanings.flatMap(({ sources }) => sources)) {
      if (scopes.get(product) !== 'common') scopes.set(product, scope);
    }
    for (const [product, scope] of scopes) {
      const lists = scoped.get(product) ?? { common: [], business: [] };
      lists[scope === 'common' ? 'common' : 'business'].push(title);
      scoped.set(product, lists);
    }
  }
  return content.tables.map(({ product, locale, file, prose }) => ({
    id: product,
    locale,
    file,
    config: content.products.configOf(product),
    prose,
    ...(scoped.get(product) ?? { common: [], business: [] }),
    actions: actions
      .filter((action) => action.product === product)
      .map(({ name, retired, codes }) => ({ name, retired, codes })),
  }));
}
