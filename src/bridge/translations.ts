import {
  pagesOfLanguage,
  translationsOf as translationsIn,
  type PagesOfLanguage,
  type Translation,
} from '../catalogue/translations.ts';
import type { Locale } from '../locales.ts';
import { getCatalogue, getPublishedLocales } from './catalogue.ts';
import { siteOf } from './site.ts';

/** The page at `path` of `locale`, a path with the site's base, in every published language, itself included. */
export const translationsOf = async (locale: Locale, path: string): Promise<Translation[]> =>
  translationsIn(await getLanguages(), locale, path);

let languages: Promise<PagesOfLanguage[]> | undefined;

function getLanguages(): Promise<PagesOfLanguage[]> {
  languages ??= getPublishedLocales().then((locales) =>
    Promise.all(locales.map(async (locale) => pagesOfLanguage(await getCatalogue(locale), siteOf(locale).urls))),
  );
  return languages;
}
