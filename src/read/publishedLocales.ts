import { localeNames, sourceLocale, type Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { namesIn } from './readFolder.ts';

/** The languages that have content: the source language, and each other one once it has a table. */
export const publishedLocales = (root: string): Locale[] =>
  localeNames.filter((locale) => locale === sourceLocale || namesIn(root, paths.tables(locale), ['.md']).length > 0);
