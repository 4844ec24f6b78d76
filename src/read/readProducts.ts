import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeNames, type Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import type { Problem, SourcePosition } from '../problems/problems.ts';
import { checkYaml } from './checkYaml.ts';
import { namesIn, stem } from './readFolder.ts';
import { productSchema, productsSchema, type ProductConfig } from './schemas.ts';

/** What `content/products.yml` says of the products, and which products there are. */
export interface ProductsFile {
  /** The entry of a product, with defaults for what it leaves out. */
  readonly configOf: (product: string) => ProductConfig;
  readonly named: readonly NamedProduct[];
  /** The entry `'*'`, whose roles of headers hold for every product. */
  readonly shared?: NamedProduct | undefined;
  /** Products that have a table in any language. */
  readonly known: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** An entry of `content/products.yml`. */
export interface NamedProduct {
  readonly name: string;
  readonly position: SourcePosition;
  /** The position of the role that the entry gives to a header. */
  readonly positionOfColumn: (header: string) => SourcePosition;
  /** The position of what the entry says of the tables below a heading. */
  readonly positionOfTable: (heading: string) => SourcePosition;
  /** The position of the reason why only the tables of `locale` have a code. */
  readonly positionOfReason: (locale: Locale, code: string) => SourcePosition;
  readonly config: ProductConfig;
}

/**
 * Reads `content/products.yml`, which may be absent: a table file alone is enough for a product.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readProducts(root: string): ProductsFile {
  const path = join(root, paths.products);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { data, problems, positionOf } = checkYaml(text, productsSchema, paths.products);
  const { [ALL]: shared, ...own } = data ?? {};
  const defaults = productSchema.parse(shared ?? {});
  const configs = new Map(Object.entries(own).map(([name, config]) => [name, withShared(config, defaults)]));
  const named = (name: string, config: ProductConfig): NamedProduct => ({
    name,
    position: positionOf([name]),
    positionOfColumn: (header) => positionOf([name, 'columns', header]),
    positionOfTable: (heading) => positionOf([name, 'tables', heading]),
    positionOfReason: (locale, code) => positionOf([name, 'onlyIn', locale, code]),
    config,
  });
  return {
    configOf: (product) => configs.get(product) ?? defaults,
    named: Object.entries(own).map(([name, config]) => named(name, config)),
    shared: shared && named(ALL, shared),
    known: new Set(localeNames.flatMap((locale) => namesIn(root, paths.tables(locale), ['.md']).map(stem))),
    problems,
  };
}

/** The entry that holds for every product. */
const ALL = '*';

const withShared = (config: ProductConfig, shared: ProductConfig): ProductConfig => ({
  ...shared,
  ...config,
  columns: { ...shared.columns, ...config.columns },
  tables: { ...shared.tables, ...config.tables },
});
