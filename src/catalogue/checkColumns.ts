import { problem, type Problem } from '../problems/problems.ts';
import type { NamedProduct } from '../read/readProducts.ts';
import { unknownNames } from '../read/tableSettings.ts';
import type { ParsedFile } from '../tables/parseTables.ts';

/** The headers of the tables of a product in one language, and the headings above them. */
export interface HeadersOfProduct extends Pick<ParsedFile, 'headers' | 'headings'> {
  readonly product: string;
}

/**
 * A problem for each header and each heading that products.yml names and that no table of the product has.
 * @param named the products of products.yml
 * @param files the headers of every language: a header stands in the tables of one of them
 * @param shared the entry for the tables of all products
 */
export const checkColumns = (
  named: readonly NamedProduct[],
  files: readonly HeadersOfProduct[],
  shared?: NamedProduct,
): Problem[] => [
  ...named.flatMap((entry) =>
    checkEntry(
      entry,
      files.filter(({ product }) => product === entry.name),
    ),
  ),
  ...(shared ? checkEntry({ ...shared, name: 'any product' }, files) : []),
];

function checkEntry({ name: product, config, ...entry }: NamedProduct, files: readonly HeadersOfProduct[]): Problem[] {
  if (files.length === 0) return [];
  const headers = files.flatMap((file) => file.headers);
  const headings = files.flatMap((file) => file.headings);
  return unknownNames(config, { headers, headings }).map(({ field, name, near }) =>
    field === 'columns'
      ? problem('unknown-column', entry.positionOfColumn(name), { name, product, near })
      : problem('unknown-table', entry.positionOfTable(name), { name, product, near }),
  );
}
