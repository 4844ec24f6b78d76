import { productName, summaryOf } from '../catalogue/names.ts';
import { relatedOf } from '../catalogue/relatedOf.ts';
import type { Catalogue, Code, Product } from '../catalogue/types.ts';
import { digestOf } from '../digest.ts';
import { getProductHtml, getRemedyHtml } from './catalogue.ts';
import { editUrl, siteOf } from './site.ts';
import { findTranslations, translationsOf } from './translations.ts';

/**
 * Keys of pages for Astro's incremental build: a page whose key is the same is not rendered again. A key covers all facts that the page
 * shows; what renders them (components, styles, texts) Astro watches itself.
 * Source: https://docs.astro.build/en/reference/experimental-flags/incremental-build/
 */

/** The key of pages of codes that are rendered together. */
export async function codesKey(catalogue: Catalogue, codes: readonly Code[]): Promise<string> {
  const translationsAt = await findTranslations(catalogue.locale);
  const remedies = codes.flatMap((code) => code.remedies.map(({ id }) => getRemedyHtml(catalogue.locale, id)));
  const shown = codes.map((code) => [
    code,
    relatedOf(code, catalogue),
    code.guides.map((id) => catalogue.guideOf(id)?.description),
    code.products.map((id) => nameOf(catalogue, id)),
    catalogue.productOf(code.products[0] ?? '')?.prose,
    translationsAt(siteOf(catalogue.locale).urls.code(code.code)),
  ]);
  return digest([frameOf(catalogue), shown, await Promise.all(remedies)]);
}

/** The key of a page at `path` that lists codes with their meanings, beside other facts. */
export async function listKey(
  catalogue: Catalogue,
  path: string,
  codes: readonly string[],
  facts: unknown,
): Promise<string> {
  const listed = codes.map((name) => {
    const code = catalogue.codeOf(name);
    return [name, code?.category, code && summaryOf(code)];
  });
  return digest([frameOf(catalogue), listed, facts, await translationsOf(catalogue.locale, path)]);
}

/** What the page of a product shows beside its codes. */
export const productFacts = async (catalogue: Catalogue, product: Product): Promise<unknown> => [
  product,
  product.actions.map(({ codes }) => codes.map((code) => catalogue.codeOf(code)?.code)),
  await getProductHtml(catalogue.locale, product.id),
];

/** What every page shows: the list beside it, and where its sources can be edited. */
function frameOf(catalogue: Catalogue): string {
  const known = frames.get(catalogue);
  if (known !== undefined) return known;
  const frame = digest([
    catalogue.categories.map(({ name, codes }) => [name, codes.length]),
    catalogue.guides.map(({ id, title }) => [id, title]),
    catalogue.products.map(({ id }) => [id, nameOf(catalogue, id)]),
    editUrl(''),
  ]);
  frames.set(catalogue, frame);
  return frame;
}

const frames = new WeakMap<Catalogue, string>();

function nameOf(catalogue: Catalogue, id: string): string {
  const product = catalogue.productOf(id);
  return product ? productName(product, catalogue.locale) : id;
}

const digest = (value: unknown): string => digestOf([JSON.stringify(value)]);
