import type { Urls } from '../urls.ts';
import { hasProductsPage } from './names.ts';
import { partsOf } from './parts.ts';
import type { Catalogue } from './types.ts';

/** The addresses of all pages of a catalogue's language. */
export const pagesOf = (catalogue: Catalogue, urls: Urls): Set<string> =>
  new Set([
    ...[urls.home, urls.errors, urls.guides, urls.products, urls.lookup],
    ...catalogue.codes.map(({ code }) => urls.code(code)),
    ...catalogue.codes.filter(hasProductsPage).map(({ code }) => urls.codeProducts(code)),
    ...catalogue.categories.flatMap(({ name, codes }) =>
      partsOf(codes).map(({ number }) => urls.category(name, number)),
    ),
    ...catalogue.products.flatMap(({ id, business }) =>
      partsOf(business).map(({ number }) => urls.product(id, number)),
    ),
    ...catalogue.guides.map(({ id }) => urls.guide(id)),
  ]);
