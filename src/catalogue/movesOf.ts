import { sourceLocale } from '../locales.ts';
import type { Redirect } from '../read/readRedirects.ts';
import { localeOfPath, urlsOf } from '../urls.ts';
import { filesOfPage } from './filesOfPage.ts';
import type { Catalogue } from './types.ts';

/** An address that leads to another; both without the site's base. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * All addresses that lead to others. A redirect in the default language holds for every language, and for the files of the pages that it names; and a
 * category of which only dropped codes are left leads to the first of them.
 */
export function movesOf(redirects: readonly Pick<Redirect, 'from' | 'to'>[], catalogues: readonly Catalogue[]): Move[] {
  const moves = new Map<string, string>();
  const add = (from: string | undefined, to: string | undefined): void => {
    if (from !== undefined && to !== undefined && !moves.has(from)) moves.set(from, to);
  };
  const pages = redirects.flatMap(({ from, to }) =>
    catalogues.map(({ locale }) => ({ from: inLocale(from, locale), to: inLocale(to, locale) })),
  );
  for (const { from, to } of [...redirects, ...pages]) add(from, to);
  for (const { from, to } of pages) {
    const [old, current] = [filesOfPage(from), filesOfPage(to.replace(/#.*/, ''))];
    add(old.markdown, current.markdown);
    add(old.data, current.data);
  }
  for (const catalogue of catalogues) {
    const urls = urlsOf('/', catalogue.locale);
    for (const { code, category } of catalogue.retired) {
      if (!catalogue.categoryOf(category)) add(urls.category(category), urls.code(code));
    }
  }
  return [...moves].map(([from, to]) => ({ from, to }));
}

/** An address of the default language in another; any other as it is. */
function inLocale(path: string, locale: Catalogue['locale']): string {
  return localeOfPath('/', path) === sourceLocale ? urlsOf('/', locale).home + path.slice(1) : path;
}
