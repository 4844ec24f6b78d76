import { getCollection } from 'astro:content';
import { buildCatalogue } from '../catalogue/buildCatalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { RenderedSection } from '../html/code/context.ts';
import type { Stored } from '../loaders/catalogueLoader.ts';
import type { Locale } from '../locales.ts';
import { localeNames, locales } from '../locales.ts';
import type { Content } from '../read/readContent.ts';
import { settings } from './settings.ts';
import type { ProductsFile } from '../read/readProducts.ts';
import { parseTableFile } from '../read/readTables.ts';
import { productSchema, type ProductConfig } from '../read/schemas.ts';
import { completeContent } from '../translation/completeContent.ts';

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
const collected = new Map<Locale, Promise<CollectedLanguage>>();

async function buildRenderedCatalogue(locale: Locale): Promise<RenderedCatalogue> {
  const others = (await getPublishedLocales()).filter((other) => other !== locale);
  const [own, ...lenders] = await Promise.all([locale, ...others].map(readCollections));
  if (!own) throw new Error(`There is no content in ${locale}.`);
  const content = completeContent(
    own.content,
    lenders.map((lender) => lender.content),
  );
  /** What several languages have is taken from the first of them, as `completeContent` does. */
  const merged = <Value>(mapOf: (language: CollectedLanguage) => ReadonlyMap<string, Value>) =>
    new Map([own, ...lenders].reverse().flatMap((language) => [...mapOf(language)]));
  const rendered = merged((language) => language.remedyHtml);
  const prose = merged((language) => language.productHtml);
  return {
    catalogue: buildCatalogue(content).catalogue,
    remedyHtml: (id) => rendered.get(id) ?? [],
    productHtml: (id) => prose.get(id) ?? '',
  };
}

/** What the collections of one language hold. */
interface CollectedLanguage {
  readonly content: Content;
  readonly remedyHtml: ReadonlyMap<string, readonly RenderedSection[]>;
  readonly productHtml: ReadonlyMap<string, string>;
}

function readCollections(locale: Locale): Promise<CollectedLanguage> {
  const known = collected.get(locale);
  if (known) return known;
  const read = collectLanguage(locale);
  collected.set(locale, read);
  return read;
}

async function collectLanguage(locale: Locale): Promise<CollectedLanguage> {
  const ofLocale = ({ id }: { id: string }) => id.startsWith(`${locale}/`);
  const inOrder = <Data>(entries: readonly { readonly data: Stored<Data> }[]): Stored<Data>[] =>
    entries.map(({ data }) => data).sort((a, b) => a.index - b.index);
  const [products, guides, remedies, actions, lookAlikes, aliases, [past], docs] = await Promise.all([
    getCollection('products', ofLocale).then(inOrder),
    getCollection('guides', ofLocale).then(inOrder),
    getCollection('remedies', ofLocale).then(inOrder),
    getCollection('actions', ofLocale).then(inOrder),
    getCollection('lookAlikes', ofLocale).then(inOrder),
    getCollection('aliases', ofLocale).then(inOrder),
    getCollection('past', ofLocale).then(inOrder),
    getCollection('docs', ({ id }) => id.startsWith(locales[locale].path)),
  ]);
  const configs = await getConfigs();
  const defaults = productSchema.parse({});
  const productsFile: ProductsFile = {
    configOf: (product) => configs.get(product) ?? defaults,
    known: new Set(configs.keys()),
    named: [],
    problems: [],
  };
  const content: Content = {
    locale,
    settings,
    products: productsFile,
    tables: products.map(({ source }) => parseTableFile(source, productsFile, locale, settings)),
    guides,
    remedies,
    actions,
    lookAlikes,
    aliases,
    past: past ?? { permalinks: [], retired: [] },
    pages: docs.map(({ id }) => id.slice(locales[locale].path.length)).filter((id) => !id.includes('/')),
  };
  return {
    content,
    remedyHtml: new Map(remedies.map(({ id, rendered }) => [id, rendered])),
    productHtml: new Map(products.map(({ source, html }) => [source.name, html])),
  };
}

/** What content/products.yml says of the products of all languages. */
const getConfigs = async (): Promise<ReadonlyMap<string, ProductConfig>> =>
  new Map((await getCollection('products')).map(({ data }) => [data.source.name, data.config]));
