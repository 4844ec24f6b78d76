import type { AstroGlobal } from 'astro';
import { repository } from '../../package.json' with { type: 'json' };
import { textOf, type Text } from '../i18n/text.ts';
import { locales, localeOfParam, type Locale } from '../locales.ts';
import { urlsOf, type Urls } from '../urls.ts';

/** What every page needs to know of where it stands. */
export interface Site {
  readonly locale: Locale;
  readonly lang: string;
  readonly text: Text;
  readonly urls: Urls;
}

/** The site as seen from a page in `locale`. */
export function siteOf(locale: Locale): Site {
  const known = sites.get(locale);
  if (known) return known;
  const site = {
    locale,
    lang: locales[locale].lang,
    text: textOf(locale),
    urls: urlsOf(import.meta.env.BASE_URL, locale),
  };
  sites.set(locale, site);
  return site;
}

/** The site as seen from a component, by the language of the page it is on. */
export const siteOfPage = (astro: Pick<AstroGlobal, 'locals'>): Site =>
  siteOf(localeOfParam(astro.locals.starlightRoute.locale));

/** Where the sources can be read and edited. On GitHub's own runners the repository is known. */
const repositoryUrl =
  process.env['GITHUB_REPOSITORY'] !== undefined
    ? `${process.env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${process.env['GITHUB_REPOSITORY']}`
    : repository.url.replace(/^git\+|\.git$/g, '');

/** The address of a line of a content file in the repository. */
export const sourceUrl = (file: string, line?: number): string =>
  `${repositoryUrl}/blob/main/${file}${line === undefined ? '' : `?plain=1#L${line}`}`;

/** The address at which a content file is edited. */
export const editUrl = (file: string, line?: number): string =>
  `${repositoryUrl}/edit/main/${file}${line === undefined ? '' : `#L${line}`}`;

const sites = new Map<Locale, Site>();
