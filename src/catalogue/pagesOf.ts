import type { Urls } from '../urls.ts';
import type { Catalogue } from './types.ts';

/** The addresses of all pages of a catalogue's language. */
export const pagesOf = (catalogue: Catalogue, urls: Urls): Set<string> =>
  new Set([
    ...[urls.home, urls.errors, urls.guides, urls.products, urls.lookup],
    ...catalogue.codes.map(({ code }) => urls.code(code)),
    ...catalogue.categories.map(({ name }) => urls.category(name)),
    ...catalogue.products.map(({ id }) => urls.product(id)),
    ...catalogue.guides.map(({ id }) => urls.guide(id)),
  ]);
