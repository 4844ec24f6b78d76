import { isProblem, problem, type Problem } from '../problems/problems.ts';
import type { IsCode } from './code.ts';
import type { CodeColumnGroup } from './codeColumnGroups.ts';
import type { ColumnRole, HeaderMapping } from './columnRoles.ts';
import { firstColumn, type Line } from './lines.ts';
import { readRow, type Row } from './readRow.ts';
import { codesInRow } from './rowCodes.ts';
import { rowTitle } from './rowTitle.ts';
import type { SourceTable } from './scanTables.ts';
import { scopeOf, type Scope } from './scope.ts';
import { isRepeatedDelimiterRow, splitRow, type Cell } from './splitRow.ts';
import { readTableColumns, repeatsHeader, type TableColumns } from './tableColumns.ts';

/** A table, parsed. Every row that could hold a code is in `rows` or has a problem. */
export interface ParsedTable {
  readonly rows: readonly Row[];
  readonly rowCount: number;
  readonly problems: readonly Problem[];
}

/** A line of a table, cut into its cells. */
export interface TableLine {
  readonly line: Line;
  readonly cells: readonly Cell[];
}

/** Reads the rows of a table. A table whose header is not understood is one problem for all its rows. */
export function readTable(table: SourceTable, file: string, mapping: HeaderMapping, isCode: IsCode): ParsedTable {
  const { cells: header } = table.header;
  const body = table.rows
    .filter(({ text }) => !isRepeatedDelimiterRow(text) && !repeatsHeader(text, header))
    .map((line) => ({ line, cells: splitRow(line.text, header.length) }));
  const rowsOfCells = body.map(({ cells }) => cells);
  const columns = readTableColumns(table, rowsOfCells, file, mapping);
  if (isProblem(columns)) return { rows: [], rowCount: body.length, problems: [columns] };
  if (columns.codeGroups.length === 0) return { rows: [], rowCount: 0, problems: [] };
  return readTableLines(body, columns, { file, headings: table.headings, isCode });
}

/**
 * Reads the lines of a table in their order. A row that is a title, in bold beside empty cells, stands as a heading above those that follow.
 */
export function readTableLines(
  body: readonly TableLine[],
  columns: TableColumns,
  { file, headings, isCode }: TablePlace,
): ParsedTable {
  const firstRows = new Map<string, FirstRow>();
  const results: (Row | Problem)[] = [];
  const placeBelow = (titles: readonly string[]): LinePlace => ({
    file,
    isCode,
    headings: titles,
    scopes: columns.headers.map((header) => scopeOf([header, ...titles.toReversed()])),
  });
  let place = placeBelow(headings);
  for (const line of body) {
    const title = rowTitle(line.cells, columns);
    if (title === undefined) results.push(...readLine(line, columns, place, firstRows));
    else place = placeBelow([...headings, title]);
  }
  return {
    rows: results.flatMap((result) => (isProblem(result) ? [] : [result])),
    rowCount: results.length,
    problems: results.filter(isProblem),
  };
}

/** Where a table stands, and what counts as a code there. */
export interface TablePlace {
  readonly file: string;
  /** The titles above it, from the outermost to the nearest. */
  readonly headings: readonly string[];
  readonly isCode: IsCode;
}

/** The same of a line. */
interface LinePlace extends TablePlace {
  /** The scope of the codes of each column. */
  readonly scopes: readonly Scope[];
}

/** Where a code is first, with the text of its row if the table is side by side with another. */
interface FirstRow {
  readonly line: number;
  readonly text: string | undefined;
}

/** Reads a line; `firstRows` are the codes of the lines before, and takes those of this one. */
function readLine(
  { line, cells }: TableLine,
  columns: TableColumns,
  { file, headings, isCode, scopes }: LinePlace,
  firstRows: Map<string, FirstRow>,
): (Row | Problem)[] {
  const { headers, codeGroups } = columns;
  if (cells.length !== headers.length) {
    const position = { file, line: line.number, column: firstColumn(line.text) };
    const details = { found: String(cells.length), expected: String(headers.length), ...fullWidthPipeIn(line) };
    return [problem('wrong-cell-count', position, details)];
  }
  const isSideBySide = codeGroups.some((group) => group.columns !== codeGroups[0]?.columns);
  return codesInRow(cells, codeGroups).map(({ group, sharedCodes }) => {
    const scope = scopes[group.codeColumn] ?? 'business';
    const row = readRow({ file, line: line.number, cells, scope, headings, isCode }, columns, group);
    if (isProblem(row)) return row;

    const key = [row.spelling, sharedCodes, ...tellingApart(cells, columns, group)].join('|');
    const text = isSideBySide ? group.columns.map((column) => cells[column]?.text).join('|') : undefined;
    const first = firstRows.get(key);
    if (first === undefined) firstRows.set(key, { line: line.number, text });
    // In tables side by side, equal rows stand for one cell that spans several lines of the other table.
    if (first === undefined || (text !== undefined && first.text === text)) return row;
    const position = { file, line: row.line, column: row.column };
    return problem('duplicate-code', position, { code: row.code, firstLine: String(first.line) });
  });
}

/** Columns by which a table tells several errors of one code apart. */
const TELLING: readonly (ColumnRole | undefined)[] = ['name', 'message', 'cause'];

const tellingApart = (cells: readonly Cell[], { roles }: TableColumns, { columns }: CodeColumnGroup): string[] =>
  columns.filter((column) => TELLING.includes(roles[column])).map((column) => cells[column]?.text ?? '');

/** The full-width pipe in a line, as a detail of a problem. */
export const fullWidthPipeIn = ({ text }: Line): { fullWidthPipe?: string } =>
  text.includes('｜') ? { fullWidthPipe: '｜' } : {};
