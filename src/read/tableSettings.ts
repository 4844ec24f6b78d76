import type { IsCode } from '../tables/code.ts';
import { looksLikeYaml, splitFrontmatter } from '../tables/frontmatter.ts';
import type { ParsedFile } from '../tables/parseTables.ts';
import { parseTables } from '../tables/parseTables.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { nearest } from '../text/nearest.ts';
import { namesHeader } from '../tables/headers.ts';
import { namesHeading } from '../tables/tableMapping.ts';
import { checkYaml } from './checkYaml.ts';
import { tableFileSchema, type TableSettings } from './schemas.ts';

/**
 * Parses a text of tables by what `shared` says of the tables of its product, and by what its own frontmatter says in the same fields.
 * @param file its path, for the problems
 * @param isCode what counts as a code on the site
 */
export function parseWithSettings(text: string, file: string, shared: TableSettings, isCode: IsCode): ParsedFile {
  const { yaml } = splitFrontmatter(text);
  if (!looksLikeYaml(yaml) || !OWN_FIELD.test(yaml))
    return parseTables(text, file, shared.columns, shared.tables, shared.codesIn, isCode);
  const { data, problems, positionOf } = checkYaml(yaml, tableFileSchema, file, 2);
  const own: TableSettings = data ?? { columns: {}, tables: {} };
  const parsed = parseTables(
    text,
    file,
    { ...shared.columns, ...own.columns },
    { ...shared.tables, ...own.tables },
    own.codesIn ?? shared.codesIn,
    isCode,
  );
  const unknown = unknownNames(own, parsed).map(({ field, name, near }): Problem =>
    problem(field === 'columns' ? 'unknown-column' : 'unknown-table', positionOf([field, name]), {
      name,
      product: 'this file',
      near,
    }),
  );
  return { ...parsed, problems: [...problems, ...unknown, ...parsed.problems] };
}

/** The keys of `settings` that name no header and no heading of a file, each with the nearest that there is. */
export function unknownNames(
  { columns, tables }: TableSettings,
  { headers, headings }: Pick<ParsedFile, 'headers' | 'headings'>,
): { field: 'columns' | 'tables'; name: string; near: string | undefined }[] {
  const isHeader = (name: string): boolean => headers.some((header) => namesHeader(name, header));
  const isTable = (name: string): boolean => isHeader(name) || headings.some((heading) => namesHeading(name, heading));
  return [
    ...Object.keys(columns)
      .filter((name) => !isHeader(name))
      .map((name) => ({ field: 'columns' as const, name, near: nearest(name, headers) })),
    ...Object.keys(tables)
      .filter((name) => !isTable(name))
      .map((name) => ({ field: 'tables' as const, name, near: nearest(name, headings) })),
  ];
}

const OWN_FIELD = /^(?:columns|tables|codesIn):/m;
