import { sourceLocale, type Locale } from './locales.ts';

/** The only module that knows where content lies. All paths are relative to the project, with forward slashes. */
export const paths = {
  content: 'content',
  docs: 'content/docs',
  site: 'content/site.yml',
  products: 'content/products.yml',
  allTables: 'content/errors',
  tables: (locale: Locale) => `content/errors/${locale}`,
  actions: 'content/actions',
  remedies: (locale: Locale) => `content/remedies/${locale}`,
  lookAlikes: (locale: Locale) => `content/look-alikes/${locale}`,
  permalinks: 'content/permalinks.txt',
  redirects: 'content/redirects.txt',
  retired: (locale: Locale) => `content/retired/${locale}`,
  /** Pages beside the guides. */
  pages: (locale: Locale) => (locale === sourceLocale ? 'content/docs' : `content/docs/${locale}`),
  guides: (locale: Locale) => (locale === sourceLocale ? 'content/docs/guides' : `content/docs/${locale}/guides`),
} as const;
