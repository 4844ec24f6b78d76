import { pagesOf } from '../catalogue/pagesOf.ts';
import type { Locale } from '../locales.ts';
import { urlsOf } from '../urls.ts';
import { getCatalogue, getPublishedLocales } from './catalogue.ts';

/** The same page in one of the published languages. `exists` is false where that language lacks it; `href` is then its home page. */
export interface Translation {
  readonly locale: Locale;
  readonly href: string;
  readonly exists: boolean;
}

/** Finds, for the page at any path of `locale`, the same page in every published language, itself included. */
export async function findTranslations(locale: Locale): Promise<(path: string) => Translation[]> {
  const base = import.meta.env.BASE_URL;
  const start = urlsOf(base, locale).home.length;
  const languages = await Promise.all(
    (await getPublishedLocales()).map(async (other) => ({
      other,
      home: urlsOf(base, other).home,
      pages: other === locale ? undefined : await getPages(other),
    })),
  );
  return (path) =>
    languages.map(({ other, home, pages }) => {
      const href = home + path.slice(start);
      const exists = pages?.has(href) ?? true;
      return { locale: other, href: exists ? href : home, exists };
    });
}

/** The page at `path` of `locale` in every published language, itself included. */
export const translationsOf = async (locale: Locale, path: string): Promise<Translation[]> =>
  (await findTranslations(locale))(path);

const pages = new Map<Locale, Promise<Set<string>>>();

function getPages(locale: Locale): Promise<Set<string>> {
  const known = pages.get(locale);
  if (known) return known;
  const made = getCatalogue(locale).then((catalogue) => pagesOf(catalogue, urlsOf(import.meta.env.BASE_URL, locale)));
  pages.set(locale, made);
  return made;
}
