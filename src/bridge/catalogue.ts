import { getCollection, getEntry } from 'astro:content';
import { buildCatalogue } from '../catalogue/buildCatalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { Locale } from '../locales.ts';
import { localeNames } from '../locales.ts';
import type { Content } from '../read/readContent.ts';
import { productSchema } from '../read/schemas.ts';
import type { Row } from '../tables/parseTables.ts';
import { unpack } from './pack.ts';

/** Beside collections.ts the only module that touches `astro:content`. */

/** The catalogue of one language, built once from the content collections. */
export function getCatalogue(locale: Locale): Promise<Catalogue> {
  const known = catalogues.get(locale);
  if (known) return known;
  const built = contentOf(locale).then((content) => buildCatalogue(content).catalogue);
  catalogues.set(locale, built);
  return built;
}

/** The languages that have rows, in the order of `locales`. */
export function getPublishedLocales(): Promise<Locale[]> {
  published ??= getCollection('products').then((products) =>
    localeNames.filter((locale) => products.some(({ id }) => id.startsWith(`${locale}/`))),
  );
  return published;
}

/** The rendered Markdown of a remedy, as HTML. */
export const getRemedyHtml = (locale: Locale, id: string): Promise<string> => htmlOf('remedies', `${locale}/${id}`);

/** The rendered Markdown around the tables of a product, as HTML. */
export const getProductHtml = (locale: Locale, id: string): Promise<string> => htmlOf('products', `${locale}/${id}`);

let published: Promise<Locale[]> | undefined;
const catalogues = new Map<Locale, Promise<Catalogue>>();

async function htmlOf(collection: 'remedies' | 'products', id: string): Promise<string> {
  const entry = await getEntry(collection, id);
  return entry?.rendered?.html ?? '';
}

async function contentOf(locale: Locale): Promise<Content> {
  const of = ({ id }: { id: string }) => id.startsWith(`${locale}/`);
  const [products, guides, remedies, actions, lookAlikes] = await Promise.all([
    getCollection('products', of),
    getCollection('guides', of),
    getCollection('remedies', of),
    getCollection('actions', of),
    getCollection('lookAlikes', of),
  ]);
  const facts = new Map(products.map(({ data }) => [data.product, data.facts]));
  const defaults = productSchema.parse({});
  return {
    locale,
    products: {
      factsOf: (product) => facts.get(product) ?? defaults,
      known: new Set(facts.keys()),
      named: [],
      problems: [],
    },
    tables: products.map(({ data }) => ({ ...data, rows: unpack(data.rows) as Row[], headers: [] })),
    guides: guides.map(({ data }) => data).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
    remedies: remedies.map(({ data }) => data),
    actions: actions.map(({ data }) => data),
    lookAlikes: lookAlikes.map(({ data }) => data),
  };
}
