import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { urlsOf } from '../urls.ts';
import { nearest } from '../text/nearest.ts';
import { pagesOf } from './pagesOf.ts';
import type { Catalogue } from './types.ts';

/** Every root-relative link of a remedy or guide must be the exact address of a page, slash and case included. Borrowed texts are checked in their own language. */
export function checkLinks({ remedies, guides }: Content, catalogue: Catalogue): Problem[] {
  const pages = pagesOf(catalogue, urlsOf('/', catalogue.locale));
  return [...remedies, ...guides]
    .filter(({ locale }) => locale === catalogue.locale)
    .flatMap(({ links }) => links)
    .filter(({ name }) => !pages.has(name.replace(/[#?].*/, '')))
    .map(({ name, position }) => problem('broken-link', position, { name, near: nearest(name, pages) }));
}
