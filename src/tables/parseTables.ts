import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { isCode as isCommonCode, type IsCode } from './code.ts';
import type { HeaderMapping } from './columnRoles.ts';
import { joinHeaders } from './headers.ts';
import { firstColumn, type Line } from './lines.ts';
import type { Row } from './readRow.ts';
import { fullWidthPipeIn, readTable } from './readTable.ts';
import { scanTables } from './scanTables.ts';
import type { Scope } from './scope.ts';
import { headersOf } from './tableColumns.ts';

export type { Row, Scope };

/** A file of tables, parsed. */
export interface ParsedFile {
  readonly rows: readonly Row[];
  /** The number of rows that could hold a code. */
  readonly rowCount: number;
  /** The number of those that are not in `rows` but in `problems`: `rows.length + refused === rowCount`. */
  readonly refused: number;
  /** The text outside the tables. */
  readonly prose: string;
  /** The headers of all columns and, joined, of each table. */
  readonly headers: readonly string[];
  /** The nearest heading above each table, with the line in which the table starts; in order of the lines. */
  readonly headings: readonly { readonly line: number; readonly title: string }[];
  readonly problems: readonly Problem[];
}

/**
 * Parses the error tables of one product.
 * @param source the text of the file, with any line endings
 * @param file its path, for the problems
 * @param mapping roles of headers with misleading words
 * @param isCode what counts as a code
 */
export function parseTables(
  source: string,
  file: string,
  mapping: HeaderMapping = {},
  isCode: IsCode = isCommonCode,
): ParsedFile {
  const scanned = scanTables(source);
  const tables = scanned.tables.map((table) => readTable(table, file, mapping, isCode));
  const rows = tables.flatMap((table) => table.rows);
  const rowCount = sum([...tables, ...scanned.htmlTables].map((table) => table.rowCount)) + scanned.strayRows.length;
  const positionOf = ({ number, text }: Line): SourcePosition => ({ file, line: number, column: firstColumn(text) });
  const problems = [
    ...tables.flatMap((table) => table.problems),
    ...scanned.strayRows.map((line) => problem('row-outside-table', positionOf(line), fullWidthPipeIn(line))),
    ...scanned.htmlTables.map((table) => problem('html-table', positionOf(table), { rows: String(table.rowCount) })),
    ...scanned.unclosedFences.map((line) => problem('unclosed-fence', positionOf(line), {})),
    ...(rowCount === 0 ? [problem('empty-product', { file, line: 1, column: 1 }, {})] : []),
  ];
  const headerRows = scanned.tables.map(headersOf);
  return {
    rows,
    rowCount,
    refused: rowCount - rows.length,
    prose: scanned.prose,
    headings: scanned.tables.map(({ header, headings }) => ({ line: header.line, title: headings.at(-1) ?? '' })),
    headers: [...new Set(headerRows.flatMap((headers) => [...headers, joinHeaders(headers)]))],
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
