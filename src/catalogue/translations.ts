import { locales, sourceLocale, type Locale } from '../locales.ts';
import type { Urls } from '../urls.ts';
import { pagesOf, untranslatedPagesOf } from './pagesOf.ts';
import type { Catalogue } from './types.ts';

/** The same page in one of the published languages. */
export interface Translation {
  readonly locale: Locale;
  /** Its address; that of the home page where the language lacks the page. */
  readonly href: string;
  readonly exists: boolean;
  /** Whether it is written in the language, not shown in another for lack of a translation. */
  readonly isTranslated: boolean;
}

/** A page in one language, for search engines: they show each reader the one in theirs. */
export interface Alternate {
  /** BCP 47 tag, or `x-default` for readers of all other languages. */
  readonly hreflang: string;
  readonly href: string;
}

/** A language of the site with its pages. */
export interface PagesOfLanguage {
  readonly locale: Locale;
  readonly home: string;
  readonly pages: ReadonlySet<string>;
  /** Those of `pages` that are shown in another language. */
  readonly untranslated: ReadonlySet<string>;
}

export const pagesOfLanguage = (catalogue: Catalogue, urls: Urls): PagesOfLanguage => ({
  locale: catalogue.locale,
  home: urls.home,
  pages: pagesOf(catalogue, urls),
  untranslated: untranslatedPagesOf(catalogue, urls),
});

/**
 * The page at `path` of `locale`, in every language, itself included.
 * @param path a path with the site's base
 */
export function translationsOf(languages: readonly PagesOfLanguage[], locale: Locale, path: string): Translation[] {
  const home = languages.find((language) => language.locale === locale)?.home ?? '';
  const below = path.slice(home.length);
  return languages.map((other) => {
    const href = other.home + below;
    const exists = other.locale === locale || other.pages.has(href);
    return {
      locale: other.locale,
      href: exists ? href : other.home,
      exists,
      isTranslated: exists && !other.untranslated.has(href),
    };
  });
}

/** The languages that a page is written in, where they are several, and the one for all other readers: the default language, or else the first. */
export function alternatesOf(translations: readonly Translation[]): Alternate[] {
  const written = translations.filter(({ isTranslated }) => isTranslated);
  const fallback = written.find(({ locale }) => locale === sourceLocale) ?? written[0];
  if (!fallback || written.length < 2) return [];
  return [
    ...written.map(({ locale, href }) => ({ hreflang: locales[locale].lang, href })),
    { hreflang: 'x-default', href: fallback.href },
  ];
}

/** Every page that search engines may list, with its alternates: what a sitemap says. */
export const listedPages = (
  languages: readonly PagesOfLanguage[],
): { readonly path: string; readonly alternates: readonly Alternate[] }[] =>
  languages.flatMap(({ locale, pages, untranslated }) =>
    [...pages]
      .filter((path) => !untranslated.has(path))
      .map((path) => ({ path, alternates: alternatesOf(translationsOf(languages, locale, path)) })),
  );
