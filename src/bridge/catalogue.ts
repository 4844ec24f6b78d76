import { getCollection } from 'astro:content';
import { buildCatalogue } from '../catalogue/buildCatalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { RenderedSection } from '../html/code/context.ts';
import type { Stored } from '../loaders/catalogueLoader.ts';
import type { Locale } from '../locales.ts';
import { localeNames } from '../locales.ts';
import type { Content } from '../read/readContent.ts';
import type { ProductsFile } from '../read/readProducts.ts';
import { parseTableFile } from '../read/readTables.ts';
import { productSchema } from '../read/schemas.ts';

/** Beside content.config.ts the only module that touches `astro:content`. */

/** What the collections of one language hold, joined. */
export interface RenderedCatalogue {
  readonly catalogue: Catalogue;
  /** The rendered sections of a remedy, by its id. */
  readonly remedyHtml: (id: string) => readonly RenderedSection[];
  /** The rendered Markdown around the tables of a product, by its id. */
  readonly productHtml: (id: string) => string;
}

/** The catalogue of one language with its rendered texts, built once from the content collections. */
export function getRenderedCatalogue(locale: Locale): Promise<RenderedCatalogue> {
  const known = renderedCatalogues.get(locale);
  if (known) return known;
  const built = buildRenderedCatalogue(locale);
  renderedCatalogues.set(locale, built);
  return built;
}

/** The catalogue of one language. */
export const getCatalogue = async (locale: Locale): Promise<Catalogue> =>
  (await getRenderedCatalogue(locale)).catalogue;

/** The languages that have rows, in the order of `locales`. */
export function getPublishedLocales(): Promise<Locale[]> {
  published ??= getCollection('products').then((products) =>
    localeNames.filter((locale) => products.some(({ id }) => id.startsWith(`${locale}/`))),
  );
  return published;
}

let published: Promise<Locale[]> | undefined;
const renderedCatalogues = new Map<Locale, Promise<RenderedCatalogue>>();

async function buildRenderedCatalogue(locale: Locale): Promise<RenderedCatalogue> {
  const ofLocale = ({ id }: { id: string }) => id.startsWith(`${locale}/`);
  const inOrder = <Data>(entries: readonly { readonly data: Stored<Data> }[]): Stored<Data>[] =>
    entries.map(({ data }) => data).sort((a, b) => a.index - b.index);
  const [products, guides, remedies, actions, lookAlikes] = await Promise.all([
    getCollection('products', ofLocale).then(inOrder),
    getCollection('guides', ofLocale).then(inOrder),
    getCollection('remedies', ofLocale).then(inOrder),
    getCollection('actions', ofLocale).then(inOrder),
    getCollection('lookAlikes', ofLocale).then(inOrder),
  ]);
  const configs = new Map(products.map(({ source, config }) => [source.name, config]));
  const defaults = productSchema.parse({});
  const productsFile: ProductsFile = {
    configOf: (product) => configs.get(product) ?? defaults,
    known: new Set(configs.keys()),
    named: [],
    problems: [],
  };
  const content: Content = {
    locale,
    products: productsFile,
    tables: products.map(({ source }) => parseTableFile(source, productsFile)),
    guides,
    remedies,
    actions,
    lookAlikes,
  };
  const rendered = new Map(remedies.map(({ id, rendered: sections }) => [id, sections]));
  const prose = new Map(products.map(({ source, html }) => [source.name, html]));
  return {
    catalogue: buildCatalogue(content).catalogue,
    remedyHtml: (id) => rendered.get(id) ?? [],
    productHtml: (id) => prose.get(id) ?? '',
  };
}
