import { problem, type Problem } from '../problems/problems.ts';
import { cleanCode } from './code.ts';
import { wholeHeader, type HeaderMapping } from './headers.ts';
import { firstColumn, type Line } from './lines.ts';
import { headersOf, readHeader, repeatsHeader, type Columns } from './readHeader.ts';
import { readRow, type Row } from './readRow.ts';
import { scanTables, type SourceTable } from './scanTables.ts';
import { scopeOf, type Scope } from './scope.ts';
import type { CodeColumns } from './sideBySide.ts';
import { repeatsDelimiter, splitRow, type Cell } from './splitRow.ts';

export type { Row, Scope };

/** A file of tables, parsed. `rowCount` counts every row that could hold a code, so rows.length + refused = rowCount. */
export interface ParsedFile {
  readonly rows: readonly Row[];
  readonly rowCount: number;
  readonly refused: number;
  readonly prose: string;
  /** The headers of all columns, and the whole of each header row. */
  readonly headers: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Parses the error tables of one product.
 * @param source the file's text, any line ending, with or without a byte-order mark
 * @param file its path, for the problems
 * @param mapping roles of headers whose words mislead
 */
export function parseTables(source: string, file: string, mapping: HeaderMapping = {}): ParsedFile {
  const { tables, strayRows, htmlTables, unclosedFences, prose } = scanTables(source);
  const placeOf = ({ number, text }: Line) => ({ file, line: number, column: firstColumn(text) });
  const read = tables.map((table) => readTable(table, file, mapping));
  const rows = read.flatMap((table) => table.rows);
  const problems = [
    ...read.flatMap((table) => table.problems),
    ...strayRows.map((line) => problem('row-outside-table', placeOf(line), widePipeIn(line))),
    ...htmlTables.map((table) => problem('html-table', placeOf(table), { rows: String(table.rowCount) })),
    ...unclosedFences.map((line) => problem('unclosed-fence', placeOf(line))),
  ];
  const rowCount = sum([...read, ...htmlTables].map((table) => table.rowCount)) + strayRows.length;
  if (rowCount === 0) problems.push(problem('empty-product', { file, line: 1, column: 1 }));
  const headers = [...new Set(tables.map(headersOf).flatMap((row) => [...row, wholeHeader(row)]))];
  return { rows, rowCount, refused: rowCount - rows.length, prose, headers, problems: problems.sort(byPlace) };
}

interface ReadTable {
  readonly rows: Row[];
  readonly problems: Problem[];
  rowCount: number;
}

function readTable(table: SourceTable, file: string, mapping: HeaderMapping): ReadTable {
  const { cells: header } = table.header;
  const body = table.rows
    .filter(({ text }) => !repeatsDelimiter(text) && !repeatsHeader(text, header))
    .map((line) => ({ line, cells: splitRow(line.text, header.length) }));
  const columns = readHeader(
    table,
    body.map(({ cells }) => cells),
    file,
    mapping,
  );
  if ('id' in columns) return { rows: [], problems: [columns], rowCount: body.length };

  const result: ReadTable = { rows: [], problems: [], rowCount: 0 };
  if (columns.groups.length === 0) return result;
  const firstLines = new Map<string, number>();
  const titles = table.headings.toReversed();
  const scopes = columns.headers.map((title) => scopeOf([title, ...titles]));
  for (const { line, cells } of body) {
    const place = { file, line: line.number, column: firstColumn(line.text) };
    if (cells.length !== header.length) {
      const facts = { found: String(cells.length), expected: String(header.length), ...widePipeIn(line) };
      result.problems.push(problem('wrong-cell-count', place, facts));
      result.rowCount++;
      continue;
    }
    const groups = groupsIn(cells, columns);
    for (const group of groups) {
      const said = groups.filter((mate) => mate.columns === group.columns).map((mate) => codeIn(cells, mate));
      const source = { file, line: line.number, cells, scope: scopes[group.code] ?? 'business' };
      const row = readRow(source, columns, group);
      const found = 'id' in row ? row : (duplicateOf(row, said, file, firstLines) ?? row);
      if ('id' in found) result.problems.push(found);
      else result.rows.push(found);
      result.rowCount++;
    }
  }
  return result;
}

/**
 * The code columns to read of a line: not those of a table at the side that has ended, nor such as are empty beside
 * another code or say the same one again.
 */
function groupsIn(cells: readonly Cell[], { groups }: Columns): CodeColumns[] {
  const isEmpty = (column: number): boolean => cells[column]?.text === '';
  return groups.filter((group, nth) => {
    const mates = groups.filter(({ columns }) => columns === group.columns);
    if (mates.some((mate) => mate.code < group.code && codeIn(cells, mate) === codeIn(cells, group))) return false;
    if (!group.columns.every(isEmpty)) return !isEmpty(group.code) || mates.every(({ code }) => isEmpty(code));
    return nth === 0;
  });
}

const codeIn = (cells: readonly Cell[], { code }: CodeColumns): string => cleanCode(cells[code]?.text ?? '').spelling;

/** A code may stand in several tables, and once in each; where rows have several codes, once with the same others. */
function duplicateOf(
  { spelling, code, line, column }: Row,
  said: readonly string[],
  file: string,
  firstLines: Map<string, number>,
): Problem | undefined {
  const key = [spelling, ...said].join('|');
  const first = firstLines.get(key);
  if (first !== undefined) return problem('duplicate-code', { file, line, column }, { code, first: String(first) });
  firstLines.set(key, line);
  return undefined;
}

const widePipeIn = ({ text }: Line): { wide?: string } => (text.includes('｜') ? { wide: '｜' } : {});

const byPlace = (a: Problem, b: Problem): number => a.line - b.line || a.column - b.column;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
