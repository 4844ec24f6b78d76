import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeNames } from '../locales.ts';
import { paths } from '../paths.ts';
import type { Place, Problem } from '../problems/problems.ts';
import { checkYaml } from './frontmatter.ts';
import { namesIn, stem } from './readFolder.ts';
import { productSchema, productsSchema, type ProductFacts } from './schemas.ts';

/** What `content/products.yml` says of the products, with the place of each, and which products there are. */
export interface ProductsFile {
  readonly factsOf: (product: string) => ProductFacts;
  readonly named: readonly NamedProduct[];
  /** Products that have a table in any language. */
  readonly known: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** A product that `content/products.yml` names. */
export interface NamedProduct {
  readonly name: string;
  readonly place: Place;
  /** Where the role of a header stands. */
  readonly placeOfColumn: (header: string) => Place;
  readonly facts: ProductFacts;
}

/** Reads `content/products.yml`. A product that it does not name has default facts, so a table file alone is enough. */
export function readProducts(root: string): ProductsFile {
  const path = join(root, paths.products);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { data, problems, placeOf } = checkYaml(text, productsSchema, paths.products);
  const facts = new Map(Object.entries(data ?? {}));
  const defaults = productSchema.parse({});
  return {
    factsOf: (product) => facts.get(product) ?? defaults,
    named: [...facts].map(([name, value]) => ({
      name,
      place: placeOf([name]),
      placeOfColumn: (header) => placeOf([name, 'columns', header]),
      facts: value,
    })),
    known: new Set(localeNames.flatMap((locale) => namesIn(root, paths.tables(locale), ['.md']).map(stem))),
    problems,
  };
}
