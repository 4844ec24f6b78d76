import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { isCode as isCommonCode, type IsCode } from './code.ts';
import type { HeaderMapping, TableMappings } from './columnRoles.ts';
import { joinHeaders } from './headers.ts';
import { firstColumn, type Line } from './lines.ts';
import type { Row } from './readRow.ts';
import { codePlaces, type CodePlace } from './codeSections.ts';
import { readSections } from './readSections.ts';
import { fullWidthPipeIn, readTable, type ParsedTable } from './readTable.ts';
import { scanTables, type ScannedFile, type SourceTable } from './scanTables.ts';
import type { Scope } from './scope.ts';
import { headersOf } from './tableColumns.ts';
import { mappingOf } from './tableMapping.ts';

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
  /** The headings that tables stand below, at any distance. */
  readonly headings: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Parses the error tables of one product.
 * @param source the text of the file, with any line endings
 * @param file its path, for the problems
 * @param columns roles of headers with misleading words, in any table
 * @param mappings the same for single tables
 * @param places where codes stand; without it in tables or, where no table has one, in headings and lists
 * @param isCode what counts as a code
 */
export function parseTables(
  source: string,
  file: string,
  columns: HeaderMapping = {},
  mappings: TableMappings = {},
  places?: readonly CodePlace[],
  isCode: IsCode = isCommonCode,
): ParsedFile {
  const scan = (text: string): { scanned: ScannedFile; tables: ParsedTable[] } => {
    const scanned = scanTables(text);
    const hasTables = places === undefined || places.includes('tables');
    return { scanned, tables: hasTables ? readMapped(scanned.tables, file, isCode, columns, mappings) : [] };
  };
  const whole = scan(source);
  const hasRows = whole.tables.some((table) => table.rows.length > 0);
  const others = (places ?? (hasRows ? [] : codePlaces)).filter((place) => place !== 'tables');
  const sections = others.length === 0 ? undefined : readSections(source, file, others, isCode);
  if (!sections || sections.tables.length === 0) return parsed(whole.tables, whole.scanned, file);
  const { scanned, tables } = scan(sections.rest);
  return parsed([...tables, ...sections.tables], scanned, file);
}

const readMapped = (
  tables: readonly SourceTable[],
  file: string,
  isCode: IsCode,
  columns: HeaderMapping,
  mappings: TableMappings,
): ParsedTable[] =>
  tables.flatMap((table) => {
    const mapping = mappingOf(table, columns, mappings);
    return mapping === 'ignore' ? [] : [readTable(table, file, mapping, isCode)];
  });

function parsed(tables: readonly ParsedTable[], scanned: ScannedFile, file: string): ParsedFile {
  const rows = tables.flatMap((table) => table.rows).sort((a, b) => a.line - b.line);
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
    headers: [...new Set(headerRows.flatMap((headers) => [...headers, joinHeaders(headers)]))],
    headings: [...new Set(scanned.tables.flatMap(({ headings }) => headings))],
    problems: problems.toSorted((a, b) => a.line - b.line || a.column - b.column),
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
