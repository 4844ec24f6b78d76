import { changesFeedOf, productDataOf, urlsOf, type Urls } from '../urls.ts';
import { lastingPagesOf } from './pagesOf.ts';
import type { Catalogue } from './types.ts';

/**
 * The addresses in a catalogue's language that stay for good, without the site's base: of its pages, and of the files that are promised.
 * The further parts of a list are none of them: what stands on one changes with every code that is added, so nobody can mean it, and the page of
 * missing addresses leads to the whole list.
 */
export function addressesOf(catalogue: Catalogue): Set<string> {
  const urls = urlsOf('/', catalogue.locale);
  return new Set([...lastingPagesOf(catalogue, urls), ...filesOf(catalogue, urls)]);
}

/** Files for programs; those of the look-up are the site's own and are none. */
const filesOf = ({ codes, retired, products, guides }: Catalogue, urls: Urls): string[] => [
  ...[
    urls.openSearch,
    changesFeedOf(urls),
    urls.llms,
    urls.llmsFull,
    urls.file('api/v1/schema.json'),
    urls.file('api/v1/types.d.ts'),
    urls.file('licenses.txt'),
  ],
  ...['codes.json', 'codes.csv', 'categories.json', 'products.json', 'actions.json'].map(urls.dataFile),
  ...[...codes, ...retired].flatMap(({ code }) => [urls.codeData(code), urls.codeMarkdown(code)]),
  ...products.map(({ id }) => productDataOf(urls, id)),
  ...guides.map(({ id }) => urls.guideMarkdown(id)),
];
