import { locales, type Locale } from './locales.ts';

/** The only module that knows the addresses of pages. Published addresses are permanent. */
export interface Urls {
  readonly home: string;
  readonly errors: string;
  readonly guides: string;
  readonly products: string;
  readonly lookup: string;
  readonly code: (code: string) => string;
  readonly category: (name: string) => string;
  readonly product: (id: string) => string;
  readonly guide: (id: string) => string;
  /** An address below the site's base that is the same in every language, such as `api/v1/codes.json`. */
  readonly file: (path: string) => string;
}

/** The addresses of the pages of `locale` on a site whose base path is `base` (`/` or `/docs`). */
export function urlsOf(base: string, locale: Locale): Urls {
  const root = base.endsWith('/') ? base : `${base}/`;
  const home = root + locales[locale].path;
  return {
    home,
    errors: `${home}errors/`,
    guides: `${home}guides/`,
    products: `${home}products/`,
    lookup: `${home}lookup/`,
    code: (code) => `${home}errors/${encodeURIComponent(code)}/`,
    category: (name) => `${home}categories/${encodeURIComponent(name)}/`,
    product: (id) => `${home}products/${encodeURIComponent(id)}/`,
    guide: (id) => `${home}guides/${id}/`,
    file: (path) => root + path,
  };
}
