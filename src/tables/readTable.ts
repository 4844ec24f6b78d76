import { isProblem, problem, type Problem } from '../problems/problems.ts';
import type { IsCode } from './code.ts';
import type { HeaderMapping } from './columnRoles.ts';
import { firstColumn, type Line } from './lines.ts';
import { readRow, type Row } from './readRow.ts';
import { codesInRow } from './rowCodes.ts';
import type { SourceTable } from './scanTables.ts';
import { scopeOf } from './scope.ts';
import { isRepeatedDelimiterRow, splitRow, type Cell } from './splitRow.ts';
import { readTableColumns, repeatsHeader, type TableColumns } from './tableColumns.ts';

/** A table, parsed. Every row that could hold a code is in `rows` or has a problem. */
export interface ParsedTable {
  readonly rows: readonly Row[];
  readonly rowCount: number;
  readonly problems: readonly Problem[];
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

  const readLine = lineReader(table, columns, file, isCode);
  const results = body.flatMap(({ line, cells }) => readLine(line, cells));
  return {
    rows: results.flatMap((result) => (isProblem(result) ? [] : [result])),
    rowCount: results.length,
    problems: results.filter(isProblem),
  };
}

/** A reader of the lines of `table`, in their order: it knows the codes of the lines before. */
function lineReader(
  table: SourceTable,
  columns: TableColumns,
  file: string,
  isCode: IsCode,
): (line: Line, cells: readonly Cell[]) => (Row | Problem)[] {
  const columnCount = table.header.cells.length;
  const titles = table.headings.toReversed();
  const scopes = columns.headers.map((header) => scopeOf([header, ...titles]));
  const isSideBySide = columns.codeGroups.some((group) => group.columns !== columns.codeGroups[0]?.columns);
  /** Where each code is first, with the text of its row if the table is side by side with another. */
  const firstRows = new Map<string, { readonly line: number; readonly text: string | undefined }>();

  return (line, cells) => {
    if (cells.length !== columnCount) {
      const position = { file, line: line.number, column: firstColumn(line.text) };
      const details = { found: String(cells.length), expected: String(columnCount), ...fullWidthPipeIn(line) };
      return [problem('wrong-cell-count', position, details)];
    }
    return codesInRow(cells, columns.codeGroups).map(({ group, sharedCodes }) => {
      const source = { file, line: line.number, cells, scope: scopes[group.codeColumn] ?? 'business' };
      const row = readRow(source, columns, group, isCode);
      if (isProblem(row)) return row;

      const key = `${row.spelling}|${sharedCodes}`;
      const text = isSideBySide ? group.columns.map((column) => cells[column]?.text).join('|') : undefined;
      const first = firstRows.get(key);
      if (first === undefined) firstRows.set(key, { line: line.number, text });
      // In tables side by side, equal rows stand for one cell that spans several lines of the other table.
      if (first === undefined || (text !== undefined && first.text === text)) return row;
      const position = { file, line: row.line, column: row.column };
      return problem('duplicate-code', position, { code: row.code, firstLine: String(first.line) });
    });
  };
}

/** The full-width pipe in a line, as a detail of a problem. */
export const fullWidthPipeIn = ({ text }: Line): { fullWidthPipe?: string } =>
  text.includes('｜') ? { fullWidthPipe: '｜' } : {};
