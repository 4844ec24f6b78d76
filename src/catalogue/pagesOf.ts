import type { Locale } from '../locales.ts';
import type { Urls } from '../urls.ts';
import { hasProductsPage } from './names.ts';
import { listPagesOf } from './listPages.ts';
import type { Catalogue } from './types.ts';

/** The addresses of all pages of a catalogue's language. */
export const pagesOf = (catalogue: Catalogue, urls: Urls): Set<string> =>
  new Set([...lastingPagesOf(catalogue, urls), ...passingPagesOf(catalogue, urls)]);

/** Whether there is a page beside the guides, in the language of the catalogue or in the default one. */
export const hasPage = ({ pages, borrowedPages }: Catalogue, name: 'api' | 'accessibility'): boolean =>
  pages.includes(name) || borrowedPages.includes(name);

/** The pages whose addresses stay for good. */
export const lastingPagesOf = (catalogue: Catalogue, urls: Urls): string[] => [
  ...[urls.home, urls.errors, urls.guides, urls.products, urls.lookup, urls.changes, urls.offline],
  ...(hasPage(catalogue, 'api') ? [urls.data] : []),
  ...(hasPage(catalogue, 'accessibility') ? [urls.accessibility] : []),
  ...[...catalogue.codes, ...catalogue.retired].map(({ code }) => urls.code(code)),
  ...catalogue.categories.map(({ name }) => urls.category(name)),
  ...catalogue.products.map(({ id }) => urls.product(id)),
  ...catalogue.products.flatMap(({ id, actions }) => actions.map(({ name }) => urls.action(id, name))),
  ...catalogue.guides.map(({ id }) => urls.guide(id)),
];

/** The pages that come and go with the length of a list: its further parts, and the products of a code that has very many. */
const passingPagesOf = (catalogue: Catalogue, urls: Urls): string[] => [
  ...catalogue.codes.filter(hasProductsPage).map(({ code }) => urls.codeProducts(code)),
  ...catalogue.categories.flatMap(({ name, codes }) =>
    listPagesOf(codes).map(({ number }) => urls.category(name, number)),
  ),
  ...catalogue.products.flatMap(({ id, business }) =>
    listPagesOf(business).map(({ number }) => urls.product(id, number)),
  ),
];

/** The pages of a catalogue's language that are shown in another, since it has no table or translation of its own. */
export function untranslatedPagesOf(
  { locale, codes, retired, products, guides, borrowedPages }: Catalogue,
  urls: Urls,
): Set<string> {
  const isBorrowed = (item: { readonly locale: Locale }) => item.locale !== locale;
  return new Set([
    ...codes.filter(isBorrowed).flatMap(({ code }) => [urls.code(code), urls.codeProducts(code)]),
    ...retired.filter(isBorrowed).map(({ code }) => urls.code(code)),
    ...products
      .filter(isBorrowed)
      .flatMap(({ id, business }) => listPagesOf(business).map(({ number }) => urls.product(id, number))),
    ...(borrowedPages.includes('api') ? [urls.data] : []),
    ...(borrowedPages.includes('accessibility') ? [urls.accessibility] : []),
    ...guides.filter(isBorrowed).map(({ id }) => urls.guide(id)),
  ]);
}
