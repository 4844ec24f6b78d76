import { localeNames, locales, sourceLocale, type Locale } from './locales.ts';

/** The addresses of the pages of one language: paths with the site's base. Published addresses are permanent. */
export interface Urls {
  readonly home: string;
  readonly errors: string;
  readonly guides: string;
  readonly products: string;
  readonly lookup: string;
  /** Describes the look-up to browsers. */
  readonly openSearch: string;
  readonly code: (code: string) => string;
  /** All products of a code, where its own page names only some. */
  readonly codeProducts: (code: string) => string;
  /** The first page of a long list has the address of the whole. */
  readonly category: (name: string, page?: number) => string;
  readonly product: (id: string, page?: number) => string;
  /** What an action of a product can return. */
  readonly action: (product: string, name: string) => string;
  readonly guide: (id: string) => string;
  /** What changed in the tables. */
  readonly changes: string;
  /** What is kept on the device, and the page that stands in for one that is not. */
  readonly offline: string;
  /** The page about the data for programs. */
  readonly data: string;
  /** The page about who can use the site, and how that was tested. */
  readonly accessibility: string;
  /** A file of data in this language, such as `codes.json`. */
  readonly dataFile: (path: string) => string;
  readonly codeData: (code: string) => string;
  /** The page of a code or guide as Markdown. */
  readonly codeMarkdown: (code: string) => string;
  readonly guideMarkdown: (id: string) => string;
  /** What language models are told of the site, and all of its pages in one file. */
  readonly llms: string;
  readonly llmsFull: string;
  /** The picture that stands beside a link to a page of a category, or to any other page. */
  readonly picture: (category?: string) => string;
  /** What browsers that install the site are told. */
  readonly manifest: string;
  /** An address below the site's base that is the same in every language, such as `favicon.svg`. */
  readonly file: (path: string) => string;
}

/** The addresses of the pages of `locale` on a site whose base path is `base` (`/` or `/docs`). */
export function urlsOf(base: string, locale: Locale): Urls {
  const root = withSlash(base);
  const home = root + locales[locale].path;
  const product = (id: string, page = 1) => `${home}products/${encodeURIComponent(id)}/${pagePath(page)}`;
  return {
    home,
    errors: `${home}errors/`,
    guides: `${home}guides/`,
    products: `${home}products/`,
    lookup: `${home}lookup/`,
    openSearch: `${home}opensearch.xml`,
    code: (code) => `${home}errors/${encodeURIComponent(code)}/`,
    codeProducts: (code) => `${home}errors/${encodeURIComponent(code)}/products/`,
    category: (name, page = 1) => `${home}categories/${encodeURIComponent(name)}/${pagePath(page)}`,
    product,
    action: (id, name) => `${home}actions/${encodeURIComponent(id)}/${encodeURIComponent(name)}/`,
    guide: (id) => `${home}guides/${id}/`,
    changes: `${home}changes/`,
    offline: `${home}offline/`,
    data: `${home}api/`,
    accessibility: `${home}accessibility/`,
    dataFile: (path) => `${home}api/v1/${path}`,
    codeData: (code) => `${home}api/v1/codes/${encodeURIComponent(code)}.json`,
    codeMarkdown: (code) => `${home}errors/${encodeURIComponent(code)}.md`,
    guideMarkdown: (id) => `${home}guides/${id}.md`,
    picture: (name) =>
      name === undefined ? `${home}pictures/site.png` : `${home}pictures/categories/${encodeURIComponent(name)}.png`,
    manifest: `${home}manifest.webmanifest`,
    llms: `${home}llms.txt`,
    llmsFull: `${home}llms-full.txt`,
    file: (path) => root + path,
  };
}

/** What changed in the tables, as a feed. Apart from `Urls`, since no script needs it: every page loads those. */
export const changesFeedOf = ({ home }: Pick<Urls, 'home'>): string => `${home}changes.atom`;

/** The codes of a product as data. */
export const productDataOf = ({ dataFile }: Pick<Urls, 'dataFile'>, id: string): string =>
  dataFile(`products/${encodeURIComponent(id)}.json`);

/** The language of the page at `path`, a path with the site's base. */
export function localeOfPath(base: string, path: string): Locale {
  const below = path.slice(withSlash(base).length);
  return localeNames.find((name) => locales[name].path !== '' && below.startsWith(locales[name].path)) ?? sourceLocale;
}

const withSlash = (base: string): string => (base.endsWith('/') ? base : `${base}/`);

const pagePath = (page: number): string => (page === 1 ? '' : `${page}/`);
