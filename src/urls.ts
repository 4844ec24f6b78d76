import { locales, type Locale } from './locales.ts';

/** The only module that knows the addresses of pages. Published addresses are permanent. */
export interface Urls {
  readonly home: string;
  readonly errors: string;
  readonly guides: string;
  readonly products: string;
  readonly lookup: string;
  readonly code: (code: string) => string;
  /** All products of a code, where its own page names only some. */
  readonly codeProducts: (code: string) => string;
  /** The first part of a long list has the address of the whole. */
  readonly category: (name: string, part?: number) => string;
  readonly product: (id: string, part?: number) => string;
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
    codeProducts: (code) => `${home}errors/${encodeURIComponent(code)}/products/`,
    category: (name, part = 1) => `${home}categories/${encodeURIComponent(name)}/${partPath(part)}`,
    product: (id, part = 1) => `${home}products/${encodeURIComponent(id)}/${partPath(part)}`,
    guide: (id) => `${home}guides/${id}/`,
    file: (path) => root + path,
  };
}

const partPath = (part: number): string => (part === 1 ? '' : `${part}/`);
