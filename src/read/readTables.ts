import { paths } from '../paths.ts';
import type { Locale } from '../locales.ts';
import { parseTables, type ParsedFile } from '../tables/parseTables.ts';
import { readFolder } from './readFolder.ts';
import type { ProductsFile } from './readProducts.ts';

/** The tables of one product in one language. */
export interface TableFile extends ParsedFile {
  readonly product: string;
  readonly file: string;
}

/** Reads and parses every table file of `locale`. */
export function readTables(root: string, locale: Locale, products: ProductsFile): TableFile[] {
  return readFolder(root, paths.tables(locale), ['.md']).map(({ file, name, text }) => ({
    product: name,
    file,
    ...parseTables(text, file, products.factsOf(name).columns),
  }));
}
