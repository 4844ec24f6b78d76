import type { Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import type { RemedyFile } from '../read/readRemedies.ts';
import { codeKey, lastSegmentOf, parentOf } from '../tables/code.ts';
import { categoryIconOf, type CategoryIcon } from './categoryIcon.ts';
import { groupBy, invert } from './collect.ts';
import { aliasesOf } from './aliasesOf.ts';
import { actionsOfCodes, guidesOf, lookAlikesOf, resolveActions } from './edges.ts';
import { familiesOf } from './familiesOf.ts';
import { categoriesOf, neighboursOf, productsOf } from './groupings.ts';
import { groupRows, type CodeGroup, type SourceRow } from './groupRows.ts';
import { codeWords } from './codeWords.ts';
import { productName } from './names.ts';
import { isOfCategory, remediesOf } from './remediesOf.ts';
import { remedyOf } from './remedyOf.ts';
import { publishedNames } from './publishedNames.ts';
import { retiredOf } from './retiredOf.ts';
import { codeResolver } from './resolveCodes.ts';
import type { ActionOfCode, Catalogue, Code, Guide, LookAlike } from './types.ts';

/**
 * Joins all content of one language into the catalogue. Every reference is followed; one that leads nowhere is a
 * problem with the nearest known name, and the catalogue is then built without it.
 */
export function buildCatalogue(content: Content): { catalogue: Catalogue; problems: Problem[] } {
  const published = publishedNames(content.past.permalinks);
  const groups = groupRows(sourceRows(content), content.locale, published.codes, content.settings.categories);
  const resolver = codeResolver(new Map(groups.map(({ title, spellings }) => [title, spellings])));
  const { remedies, problems: remedyProblems } = remediesOf(
    content.remedies,
    resolver,
    new Map(groups.map(({ title, products }) => [title, products])),
  );
  const { guides: named, problems: guideProblems } = guidesOf(content, resolver);
  const guides = withCategoryCodes(named, remedies);
  const { actions, problems: actionProblems } = resolveActions(content, resolver);
  const { lookAlikes, problems: lookAlikeProblems } = lookAlikesOf(content, resolver);
  const categories = categoriesOf(groups, published.categories);
  const edges: Edges = {
    guides: invert(guides.map(({ id, codes }) => [id, codes])),
    productOfGuide: new Map(guides.map(({ id, product }) => [id, product])),
    remedies,
    actions: actionsOfCodes(actions),
    lookAlikes,
    children: invert(groups.flatMap(({ title }) => wrapPair(title, parentOf(title)))),
    segments: groupBy(groups, ({ title }) => codeKey(lastSegmentOf(title))),
    titles: new Map(groups.map(({ key, title }) => [key, title])),
    categories: new Map(categories.map(({ name }) => [codeKey(name), name])),
    neighbours: neighboursOf(categories),
    productName: (id) => productName({ id, config: content.products.configOf(id) }, content.locale),
  };
  const codes = groups.map((group) => codeOf(group, edges));
  const products = productsOf(content, groups, actions);
  const { retired, problems: retiredProblems } = retiredOf(content, {
    groups,
    categories: edges.categories,
    published: published.codes,
    resolver,
  });
  const { aliases, problems: aliasProblems } = aliasesOf(content.aliases, { codes, retired, guides, products });
  return {
    catalogue: withLookUps(content, { codes, retired, categories, products, guides, aliases }),
    problems: [
      ...guideProblems,
      ...remedyProblems,
      ...actionProblems,
      ...lookAlikeProblems,
      ...retiredProblems,
      ...aliasProblems,
    ],
  };
}

interface Edges {
  readonly guides: ReadonlyMap<string, readonly string[]>;
  readonly productOfGuide: ReadonlyMap<string, string | undefined>;
  readonly remedies: ReadonlyMap<string, readonly RemedyFile[]>;
  readonly actions: ReadonlyMap<string, readonly ActionOfCode[]>;
  readonly lookAlikes: ReadonlyMap<string, readonly LookAlike[]>;
  readonly children: ReadonlyMap<string, readonly string[]>;
  readonly segments: ReadonlyMap<string, readonly CodeGroup[]>;
  readonly titles: ReadonlyMap<string, string>;
  /** Key of a category → its name. */
  readonly categories: ReadonlyMap<string, string>;
  readonly neighbours: ReadonlyMap<string, { previous: string | undefined; next: string | undefined }>;
  readonly productName: (id: string) => string;
}

function codeOf(group: CodeGroup, edges: Edges): Code {
  const { title } = group;
  const remedies = edges.remedies.get(title) ?? [];
  const parent = parentOf(title);
  const neighbours = edges.neighbours.get(title);
  const actions = edges.actions.get(title) ?? [];
  return {
    code: title,
    locale: group.locale,
    spellings: group.spellings,
    category: edges.categories.get(codeKey(group.category)) ?? group.category,
    scope: group.scope,
    products: group.products,
    meanings: group.meanings,
    guides: inOrderOf(
      remedies,
      (edges.guides.get(title) ?? []).filter((id) => {
        const product = edges.productOfGuide.get(id);
        return product === undefined || group.products.includes(product);
      }),
    ),
    remedies: remedies.map((remedy) =>
      remedyOf(remedy, (locale) => codeWords(title, actions, group.products.map(edges.productName), locale)),
    ),
    actions,
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

function* sourceRows({ tables }: Content): Generator<SourceRow> {
  for (const { product, borrowed = [], ...own } of tables) {
    for (const { locale, file, rows } of [own, ...borrowed]) {
      for (const row of rows) yield { row, product, locale, file };
    }
  }
}

function withLookUps(
  content: Pick<Content, 'locale' | 'pages' | 'borrowedPages' | 'settings'>,
  lists: Pick<Catalogue, 'codes' | 'retired' | 'categories' | 'products' | 'guides' | 'aliases'>,
): Catalogue {
  const { codes, categories, products, guides } = lists;
  const byCode = new Map(codes.flatMap((code) => code.spellings.map((name) => [codeKey(name), code] as const)));
  const byCategory = new Map(categories.map((category) => [codeKey(category.name), category]));
  const byProduct = new Map(products.map((product) => [product.id, product]));
  const byGuide = new Map(guides.map((guide) => [guide.id, guide]));
  const { locale, pages, borrowedPages = [], settings } = content;
  const icons = new Map<string, CategoryIcon>();
  return {
    locale,
    ...lists,
    families: familiesOf(categories, content),
    pages,
    borrowedPages,
    codeOf: (name) => byCode.get(codeKey(name)),
    categoryOf: (name) => byCategory.get(codeKey(name)),
    iconOf: (category) => {
      const icon = icons.get(category) ?? categoryIconOf(category, settings.families);
      icons.set(category, icon);
      return icon;
    },
    productOf: (id) => byProduct.get(id),
    guideOf: (id) => byGuide.get(id),
  };
}

/** The guides with the codes that a category remedy gives them: a category can be written for before a table uses it, a guide cannot name it. */
function withCategoryCodes(guides: readonly Guide[], remedies: ReadonlyMap<string, readonly RemedyFile[]>): Guide[] {
  const served = invert(
    [...remedies].map(([code, all]) => [
      code,
      all.filter(isOfCategory).flatMap((remedy) => remedy.guides.map(({ name }) => name)),
    ]),
  );
  return guides.map((guide) => {
    const more = served.get(guide.id);
    if (!more) return guide;
    const codes = [...new Set([...guide.codes, ...more])].sort((a, b) => (codeKey(a) < codeKey(b) ? -1 : 1));
    return { ...guide, codes };
  });
}

/** The guides that a remedy names stand first, in its order. */
function inOrderOf(remedies: readonly RemedyFile[], guides: readonly string[]): string[] {
  const named = remedies.flatMap((remedy) => remedy.guides.map(({ name }) => name));
  return [...new Set([...named.filter((name) => guides.includes(name)), ...guides])];
}

const wrapPair = (child: string, parent: string | undefined): [string, string[]][] =>
  parent === undefined ? [] : [[child, [parent]]];
