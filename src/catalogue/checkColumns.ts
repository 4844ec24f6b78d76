import { problem, type Problem } from '../problems/problems.ts';
import type { NamedProduct } from '../read/readProducts.ts';
import { namesHeader } from '../tables/headers.ts';
import type { ParsedFile } from '../tables/parseTables.ts';
import { nearest } from '../text/nearest.ts';

/** The headers of the tables of a product in one language. */
export interface HeadersOfProduct extends Pick<ParsedFile, 'headers'> {
  readonly product: string;
}

/**
 * A problem for each header to which products.yml gives a role but which no table of the product has.
 * @param named the products of products.yml
 * @param files the headers of every language: a header stands in the tables of one of them
 */
export const checkColumns = (named: readonly NamedProduct[], files: readonly HeadersOfProduct[]): Problem[] =>
  named.flatMap(({ name: product, config, positionOfColumn }) => {
    const tables = files.filter((file) => file.product === product);
    const headers = tables.flatMap((table) => table.headers);
    return Object.keys(config.columns)
      .filter((name) => tables.length > 0 && !headers.some((header) => namesHeader(name, header)))
      .map((name) =>
        problem('unknown-column', positionOfColumn(name), { name, product, near: nearest(name, headers) }),
      );
  });
