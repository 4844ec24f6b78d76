import type { SitemapOptions } from '@astrojs/sitemap';
import { pageDates } from '../catalogue/pageDates.ts';
import { listedPages, pagesOfLanguage } from '../catalogue/translations.ts';
import { urlsOf } from '../urls.ts';
import { readBuilt } from './readBuilt.ts';

/** What the sitemap says of a page. */
interface Entry {
  readonly links: { lang: string; url: string }[];
  readonly lastmod?: string;
}

/**
 * The sitemap lists the pages that search engines may list, each in the languages that it is written in, with the day of its newest change.
 * @param origin where the site is published, `https://docs.example.com`
 */
export function siteMap(root: string, origin: string, base: string): SitemapOptions {
  let known: ReadonlyMap<string, Entry> | undefined;
  const entryOf = (url: string): Entry | undefined => {
    known ??= entriesOf(root, origin, base);
    return known.get(decodeURI(url));
  };
  return {
    filter: (url) => entryOf(url) !== undefined,
    serialize: (item) => ({ ...item, ...entryOf(item.url) }),
  };
}

function entriesOf(root: string, origin: string, base: string): Map<string, Entry> {
  const absolute = (path: string): string => new URL(path, origin).href;
  const { catalogues, history, dates: files } = readBuilt(root);
  const urlsIn = (catalogue: (typeof catalogues)[number]) => urlsOf(base, catalogue.locale);
  const dates = new Map(
    catalogues.flatMap((catalogue) => [...pageDates(catalogue, urlsIn(catalogue), files, history?.datesOf)]),
  );
  const pages = listedPages(catalogues.map((catalogue) => pagesOfLanguage(catalogue, urlsIn(catalogue))));
  return new Map(
    pages.map(({ path, alternates }) => [
      decodeURI(absolute(path)),
      {
        links: alternates.map(({ hreflang, href }) => ({ lang: hreflang, url: absolute(href) })),
        ...lastmodOf(dates.get(path)),
      },
    ]),
  );
}

const lastmodOf = (day: string | undefined): { lastmod?: string } => (day === undefined ? {} : { lastmod: day });
