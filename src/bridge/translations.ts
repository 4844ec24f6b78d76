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

/** The page at `path` of `locale` in every published language, itself included. */
export async function translationsOf(locale: Locale, path: string): Promise<Translation[]> {
  const published = await getPublishedLocales();
  const base = import.meta.env.BASE_URL;
  const rest = path.slice(urlsOf(base, locale).home.length);
  return Promise.all(
    published.map(async (other) => {
      const { home } = urlsOf(base, other);
      const exists = other === locale || (await getPages(other)).has(home + rest);
      return { locale: other, href: exists ? home + rest : home, exists };
    }),
  );
}

const pages = new Map<Locale, Promise<Set<string>>>();

function getPages(locale: Locale): Promise<Set<string>> {
  const known = pages.get(locale);
  if (known) return known;
  const made = getCatalogue(locale).then((catalogue) => pagesOf(catalogue, urlsOf(import.meta.env.BASE_URL, locale)));
  pages.set(locale, made);
  return made;
}
