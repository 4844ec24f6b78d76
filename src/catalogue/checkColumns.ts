import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { namesHeader } from '../tables/headers.ts';
import { nearest } from './nearest.ts';

/**
 * Headers that products.yml gives a role and no table of the product has.
 * @param contents the content of every language: a header stands in the tables of one of them
 */
export function checkColumns(contents: readonly Content[]): Problem[] {
  const [content] = contents;
  if (!content) return [];
  return content.products.named.flatMap(({ name: product, facts, placeOfColumn }) => {
    const tables = contents.flatMap(({ tables }) => tables.filter((table) => table.product === product));
    const headers = tables.flatMap((table) => table.headers);
    return Object.keys(facts.columns)
      .filter((name) => tables.length > 0 && !headers.some((header) => namesHeader(name, header)))
      .map((name) => problem('unknown-column', placeOfColumn(name), { name, product, near: nearest(name, headers) }));
  });
}
