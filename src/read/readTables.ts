import { paths } from '../paths.ts';
import type { Locale } from '../locales.ts';
import { isCode, type IsCode } from '../tables/code.ts';
import type { ParsedFile } from '../tables/parseTables.ts';
import { readFolder, type SourceFile } from './readFolder.ts';
import type { ProductsFile } from './readProducts.ts';
import type { Settings } from './siteSchema.ts';
import { parseWithSettings } from './tableSettings.ts';

/** The tables of one product in one language. */
export interface TableFile extends ParsedFile {
  readonly product: string;
  readonly locale: Locale;
  readonly file: string;
}

/**
 * Reads and parses every table file of `locale`.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export const readTables = (root: string, locale: Locale, products: ProductsFile, settings: Settings): TableFile[] =>
  tableFiles(root, locale).map((source) => parseTableFile(source, products, locale, settings));

/**
 * The table files of `locale`, one for each product.
 * @throws if a file or folder cannot be read
 */
export const tableFiles = (root: string, locale: Locale): SourceFile[] =>
  readFolder(root, paths.tables(locale), ['.md']);

/** Parses a table file by what `products` says of its tables, and what `content/site.yml` says of codes. */
export const parseTableFile = (
  { file, name, text }: SourceFile,
  products: ProductsFile,
  locale: Locale,
  settings: Pick<Settings, 'codes'>,
): TableFile => ({
  product: name,
  locale,
  file,
  ...parseWithSettings(text, file, products.configOf(name), isCodeOf(settings)),
});

/** What counts as a code on a site. */
export function isCodeOf({ codes: { pattern } }: Pick<Settings, 'codes'>): IsCode {
  if (pattern === undefined) return isCode;
  const whole = new RegExp(`^(?:${pattern})$`, 'u');
  return (text) => whole.test(text);
}
