import { pagesOf } from '../catalogue/pagesOf.ts';
import type { Translation } from '../html/frame/translation.ts';
import type { Locale } from '../locales.ts';
import { getCatalogue, getPublishedLocales } from './catalogue.ts';
import { siteOf } from './site.ts';

/** The page at `path` of `locale`, a path with the site's base, in every published language, itself included. */
export async function translationsOf(locale: Locale, path: string): Promise<Translation[]> {
  const below = path.slice(siteOf(locale).urls.home.length);
  return (await getLanguages()).map((other) => {
    const href = other.home + below;
    const exists = other.locale === locale || other.pages.has(href);
    return { locale: other.locale, href: exists ? href : other.home, exists };
  });
}

interface Language {
  readonly locale: Locale;
  readonly home: string;
  /** The addresses of all its pages. */
  readonly pages: ReadonlySet<string>;
}

let languages: Promise<Language[]> | undefined;

function getLanguages(): Promise<Language[]> {
  languages ??= getPublishedLocales().then((locales) => Promise.all(locales.map(languageOf)));
  return languages;
}

async function languageOf(locale: Locale): Promise<Language> {
  const { urls } = siteOf(locale);
  return { locale, home: urls.home, pages: pagesOf(await getCatalogue(locale), urls) };
}
