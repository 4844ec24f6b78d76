import type { Locale } from './locales.ts';

/** The only module that knows where content lies. All paths are relative to the project, with forward slashes. */
export const paths = {
  content: 'content',
  docs: 'content/docs',
  products: 'content/products.yml',
  tables: (locale: Locale) => `content/errors/${locale}`,
  actions: 'content/actions',
  remedies: (locale: Locale) => `content/remedies/${locale}`,
  lookAlikes: (locale: Locale) => `content/look-alikes/${locale}`,
  guides: (locale: Locale) => (locale === 'zh-cn' ? 'content/docs/guides' : `content/docs/${locale}/guides`),
} as const;

/** All places that the content of a language is read from; some of them hold that of others, too. */
export const placesOf = (locale: Locale): string[] => [
  paths.docs,
  paths.products,
  paths.tables(locale),
  paths.actions,
  paths.remedies(locale),
  paths.lookAlikes(locale),
];
