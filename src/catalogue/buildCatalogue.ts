import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import type { RemedyFile } from '../read/readRemedies.ts';
import { categoryOf, codeKey, lastSegmentOf, parentOf } from '../tables/code.ts';
import { groupRows, type CodeGroup, type PlacedRow } from './groupRows.ts';
import { nearest } from './nearest.ts';
import { remediesOf } from './remediesOf.ts';
import { codeResolver, type CodeResolver } from './resolveCodes.ts';
import type { ActionOfCode, Catalogue, Category, Code, Guide, LookAlike, Product, Remedy } from './types.ts';

/**
 * Joins all content of one language into the catalogue. Every reference is followed; one that leads nowhere is a
 * problem with the nearest known name, and the catalogue is then built without it.
 */
export function buildCatalogue(content: Content): { catalogue: Catalogue; problems: Problem[] } {
  const problems: Problem[] = [];
  const groups = groupRows(placedRows(content));
  const resolver = codeResolver(new Map(groups.map(({ title, spellings }) => [title, spellings])));
  const guides = guidesOf(content, resolver, problems);
  const remedies = remediesOf(content.remedies, resolver, problems);
  checkNames(content, problems);

  const categories = categoriesOf(groups);
  const actions = resolveActions(content, resolver, problems);
  const edges: Edges = {
    guides: invert(guides.map(({ id, codes }) => [id, codes])),
    remedies,
    actions: actionsOfCodes(actions),
    lookAlikes: lookAlikesOf(content, resolver, problems),
    children: invert(groups.flatMap(({ title }) => wrapPair(title, parentOf(title)))),
    segments: groupBy(groups, ({ title }) => codeKey(lastSegmentOf(title))),
    titles: new Map(groups.map(({ key, title }) => [key, title])),
    neighbours: neighboursOf(categories),
  };
  const codes = groups.map((group) => codeOf(group, edges));
  const products = productsOf(content, groups, actions);
  return { catalogue: withLookUps(content.locale, codes, categories, products, guides), problems };
}

interface Edges {
  readonly guides: ReadonlyMap<string, readonly string[]>;
  readonly remedies: ReadonlyMap<string, readonly RemedyFile[]>;
  readonly actions: ReadonlyMap<string, readonly ActionOfCode[]>;
  readonly lookAlikes: ReadonlyMap<string, readonly LookAlike[]>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly segments: ReadonlyMap<string, readonly CodeGroup[]>;
  readonly titles: ReadonlyMap<string, string>;
  readonly neighbours: ReadonlyMap<string, { previous: string | undefined; next: string | undefined }>;
}

function codeOf(group: CodeGroup, edges: Edges): Code {
  const { title } = group;
  const remedies = edges.remedies.get(title) ?? [];
  const parent = parentOf(title);
  const neighbours = edges.neighbours.get(title);
  return {
    code: title,
    spellings: group.spellings,
    category: categoryOf(title),
    scope: group.scope,
    products: group.products,
    meanings: group.meanings,
    guides: [
      ...new Set([
        ...remedies.flatMap((remedy) => remedy.guides.map(({ name }) => name)),
        ...(edges.guides.get(title) ?? []),
      ]),
    ],
    remedies: remedies.map(({ id, file, product, retry, fixedBy }): Remedy => ({
      id,
      file,
      product: product?.name,
      retry,
      fixedBy,
    })),
    actions: edges.actions.get(title) ?? [],
    lookAlikes: edges.lookAlikes.get(title) ?? [],
    parent: parent === undefined ? undefined : edges.titles.get(codeKey(parent)),
    children: edges.children.get(title) ?? [],
    sameLastSegment: (edges.segments.get(codeKey(lastSegmentOf(title))) ?? [])
      .map((other) => other.title)
      .filter((other) => other !== title),
    previous: neighbours?.previous,
    next: neighbours?.next,
  };
}

function* placedRows({ tables }: Content): Generator<PlacedRow> {
  for (const { product, file, rows } of tables) for (const row of rows) yield { ...row, product, file };
}

function guidesOf(content: Content, resolver: CodeResolver, problems: Problem[]): Guide[] {
  const named = new Map<string, Set<string>>();
  const order = (id: string, code: string) => named.set(id, (named.get(id) ?? new Set()).add(code));
  for (const { id, codes } of content.guides) {
    for (const reference of codes) for (const code of resolver.resolve(reference, problems)) order(id, code);
  }
  for (const { guides, codes } of content.remedies) {
    for (const { name } of guides)
      for (const reference of codes) for (const code of resolver.resolve(reference, [])) order(name, code);
  }
  return content.guides.map(({ id, file, title, description }) => ({
    id,
    file,
    title,
    description,
    codes: [...(named.get(id) ?? [])].sort((a, b) => (codeKey(a) < codeKey(b) ? -1 : 1)),
  }));
}

/** Names of guides and products in remedies, actions and products.yml. */
function checkNames({ remedies, guides, tables, actions, products }: Content, problems: Problem[]): void {
  const guideIds = new Set(guides.map(({ id }) => id));
  const productIds = new Set(tables.map(({ product }) => product));
  for (const remedy of remedies) {
    for (const { name, place } of remedy.guides) {
      if (!guideIds.has(name)) problems.push(problem('unknown-guide', place, { name, near: nearest(name, guideIds) }));
    }
  }
  const named = [...remedies.flatMap(({ product }) => product ?? []), ...products.named];
  const firstRows = new Map(
    actions.map(({ product, place }) => [product, { name: product, place: { ...place, line: 1, column: 1 } }]),
  );
  for (const { name, place } of [...named, ...firstRows.values()]) {
    if (!productIds.has(name))
      problems.push(problem('unknown-product', place, { name, near: nearest(name, productIds) }));
  }
}

interface ResolvedAction extends ActionOfCode {
  readonly codes: readonly string[];
}

/** Action tables of products that are not `complete` may name codes that no table lists; these are kept as names. */
function resolveActions({ actions, products }: Content, resolver: CodeResolver, problems: Problem[]): ResolvedAction[] {
  return actions.map(({ product, name, retired, codes }) => {
    const faults = products.factsOf(product).complete ? problems : [];
    const found = codes.flatMap((reference) => {
      const titles = resolver.resolve(reference, faults);
      return titles.length > 0 ? titles : [reference.name];
    });
    return { product, name, retired, codes: found };
  });
}

function actionsOfCodes(actions: readonly ResolvedAction[]): Map<string, ActionOfCode[]> {
  const byCode = new Map<string, ActionOfCode[]>();
  for (const { codes, product, name, retired } of actions) {
    for (const code of new Set(codes)) byCode.set(code, [...(byCode.get(code) ?? []), { product, name, retired }]);
  }
  return byCode;
}

function lookAlikesOf({ lookAlikes }: Content, resolver: CodeResolver, problems: Problem[]): Map<string, LookAlike[]> {
  const byCode = new Map<string, LookAlike[]>();
  for (const { pair, difference } of lookAlikes) {
    const [[one], [other]] = [resolver.resolve(pair[0], problems), resolver.resolve(pair[1], problems)];
    if (one === undefined || other === undefined) continue;
    byCode.set(one, [...(byCode.get(one) ?? []), { code: other, difference }]);
    byCode.set(other, [...(byCode.get(other) ?? []), { code: one, difference }]);
  }
  return byCode;
}

function categoriesOf(groups: readonly CodeGroup[]): Category[] {
  const byName = groupBy(groups, ({ title }) => codeKey(categoryOf(title)));
  return [...byName.values()].map((members) => {
    const names = groupBy(members, ({ title }) => categoryOf(title));
    const [name = ''] = [...names].sort(([a, n], [b, m]) => m.length - n.length || (a < b ? -1 : 1))[0] ?? [];
    return { name, codes: members.map(({ title }) => title) };
  });
}

function neighboursOf(
  categories: readonly Category[],
): Map<string, { previous: string | undefined; next: string | undefined }> {
  return new Map(
    categories.flatMap(({ codes }) =>
      codes.map((code, index) => [code, { previous: codes[index - 1], next: codes[index + 1] }] as const),
    ),
  );
}

function productsOf(content: Content, groups: readonly CodeGroup[], actions: readonly ResolvedAction[]): Product[] {
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
  return content.tables.map(({ product, file, prose }) => ({
    id: product,
    file,
    facts: content.products.factsOf(product),
    prose,
    ...(scoped.get(product) ?? { common: [], business: [] }),
    actions: actions
      .filter((action) => action.product === product)
      .map(({ name, retired, codes }) => ({ name, retired, codes })),
  }));
}

function withLookUps(
  locale: Content['locale'],
  codes: Code[],
  categories: Category[],
  products: Product[],
  guides: Guide[],
): Catalogue {
  const byCode = new Map(codes.flatMap((code) => code.spellings.map((name) => [codeKey(name), code] as const)));
  const byCategory = new Map(categories.map((category) => [codeKey(category.name), category]));
  const byProduct = new Map(products.map((product) => [product.id, product]));
  const byGuide = new Map(guides.map((guide) => [guide.id, guide]));
  return {
    locale,
    codes,
    categories,
    products,
    guides,
    codeOf: (name) => byCode.get(codeKey(name)),
    categoryOf: (name) => byCategory.get(codeKey(name)),
    productOf: (id) => byProduct.get(id),
    guideOf: (id) => byGuide.get(id),
  };
}

const wrapPair = (child: string, parent: string | undefined): [string, string[]][] =>
  parent === undefined ? [] : [[child, [parent]]];

function invert(edges: readonly (readonly [string, readonly string[]])[]): Map<string, string[]> {
  const inverse = new Map<string, string[]>();
  for (const [from, all] of edges) for (const to of all) inverse.set(to, [...(inverse.get(to) ?? []), from]);
  return inverse;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
