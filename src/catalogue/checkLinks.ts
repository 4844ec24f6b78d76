import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import type { Reference } from '../read/reference.ts';
import { decodePercent } from '../text/decodePercent.ts';
import { nearest } from '../text/nearest.ts';
import { urlsOf } from '../urls.ts';
import { pagesOf } from './pagesOf.ts';
import type { Catalogue } from './types.ts';

/**
 * Every link of a remedy or guide to this site must be the exact address of a page, slash and case included, and must name an id of a guide
 * that has it. Relative ones hold below the page of the text. Borrowed texts are checked in their own language.
 */
export function checkLinks({ remedies, guides }: Content, catalogue: Catalogue): Problem[] {
  const urls = urlsOf('/', catalogue.locale);
  const pages = pagesOf(catalogue, urls);
  const anchors = new Map(guides.map((guide) => [urls.guide(guide.id), guide.anchors]));
  const isOwn = ({ locale }: { readonly locale: string }): boolean => locale === catalogue.locale;
  const check = ({ name, position }: Reference, page: string): Problem[] => {
    const address = withoutFile(new URL(name, `https://localhost${page}`));
    if (!name.startsWith('#') && !pages.has(address.path)) {
      const near = name.startsWith('/') ? nearest(name, pages) : nearest(address.meant, pages);
      return [problem('broken-link', position, { name, near })];
    }
    const ids = anchors.get(address.path);
    if (address.id === '' || !ids || ids.includes(address.id)) return [];
    return [problem('broken-anchor', position, { name, near: nearest(address.id, ids) })];
  };
  return [
    ...remedies.filter(isOwn).flatMap(({ links }) => links.flatMap((link) => check(link, urls.code('_')))),
    ...guides.filter(isOwn).flatMap(({ id, links }) => links.flatMap((link) => check(link, urls.guide(id)))),
  ];
}

/** The path and the id of an address, and the page that a link to a Markdown file beside its own means. */
function withoutFile({ pathname, hash }: URL): { path: string; meant: string; id: string } {
  const path = encodeURI(decodePercent(pathname));
  const name = /([^/]+?)(?:\.mdx?)?\/?$/.exec(path)?.[1] ?? '';
  return { path, meant: `${path.replace(/[^/]+\/[^/]*\/?$/, '')}${name}/`, id: decodePercent(hash.slice(1)) };
}
