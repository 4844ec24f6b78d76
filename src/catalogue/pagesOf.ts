import type { Urls } from '../urls.ts';
import { hasProductsPage } from './names.ts';
import { listPagesOf } from './listPages.ts';
import type { Catalogue } from './types.ts';

/** The addresses of all pages of a catalogue's language. */
export const pagesOf = (catalogue: Catalogue, urls: Urls): Set<string> =>
  new Set([
    ...[urls.home, urls.errors, urls.guides, urls.products, urls.lookup, urls.data],
    ...catalogue.codes.map(({ code }) => urls.code(code)),
    ...catalogue.codes.filter(hasProductsPage).map(({ code }) => urls.codeProducts(code)),
    ...catalogue.categories.flatMap(({ name, codes }) =>
      listPagesOf(codes).map(({ number }) => urls.category(name, number)),
    ),
    ...catalogue.products.flatMap(({ id, business }) =>
      listPagesOf(business).map(({ number }) => urls.product(id, number)),
    ),
    ...catalogue.guides.map(({ id }) => urls.guide(id)),
  ]);
