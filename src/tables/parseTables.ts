import { problem, type Problem } from '../problems/problems.ts';
import { INVISIBLE, cleanCode, isCode } from './code.ts';
import { columnRolesOf, type ColumnRole, type HeaderMapping } from './headers.ts';
import { inlineText, parseInline, type Inline } from './inline.ts';
import { scanTables, type Line, type SourceTable } from './scanTables.ts';
import { isDelimiterRow, splitRow, type Cell } from './splitRow.ts';

/** Which table a row stands in: `common` 公共错误码 or `business` 业务错误码. */
export type Scope = 'common' | 'business';

/** One row of a table: what it says of one code, and where. */
export interface Row {
  readonly code: string;
  /** The code as written; differs from `code` by trailing dots only. */
  readonly spelling: string;
  readonly scope: Scope;
  readonly meaning: readonly Inline[];
  readonly cause: readonly Inline[];
  readonly solution: readonly Inline[];
  readonly httpStatus: string;
  readonly extra: readonly { readonly header: string; readonly text: readonly Inline[] }[];
  readonly line: number;
  readonly column: number;
}

/** A file of tables, parsed. `rowCount` counts every row that could hold a code, so rows.length + refused = rowCount. */
export interface ParsedFile {
  readonly rows: readonly Row[];
  readonly rowCount: number;
  readonly refused: number;
  readonly prose: string;
  readonly problems: readonly Problem[];
}

/**
 * Parses the error tables of one product.
 * @param source the file's text, any line ending, with or without a byte-order mark
 * @param file its path, for the problems
 * @param mapping roles of headers whose words mislead
 */
export function parseTables(source: string, file: string, mapping: HeaderMapping = {}): ParsedFile {
  const scanned = scanTables(source);
  const problems: Problem[] = [];
  const rows: Row[] = [];
  let rowCount = 0;
  for (const table of scanned.tables) {
    const read = readTable(table, file, mapping);
    rows.push(...read.rows);
    problems.push(...read.problems);
    rowCount += read.rowCount;
  }
  for (const line of scanned.strayRows) {
    problems.push(problem('row-outside-table', { file, line: line.number, column: firstColumn(line.text) }));
    rowCount++;
  }
  if (rowCount === 0) problems.push(problem('empty-product', { file, line: 1, column: 1 }));
  return { rows, rowCount, refused: rowCount - rows.length, prose: scanned.prose, problems };
}

interface ReadTable {
  readonly rows: Row[];
  readonly problems: Problem[];
  readonly rowCount: number;
}

function readTable(table: SourceTable, file: string, mapping: HeaderMapping): ReadTable {
  const headers = table.header.cells.map((cell) => cell.text.replace(INVISIBLE, ''));
  const roles = columnRolesOf(headers, mapping);
  const width = headers.length;
  const scope = scopeOf(table.heading, headers);
  const body = table.rows.filter((line) => !isDelimiterRow(line.text) && !repeatsHeader(line, headers));
  const bad = headerProblem(table, headers, roles, file);
  if (bad) return { rows: [], problems: [bad], rowCount: body.length };

  const result: ReadTable = { rows: [], problems: [], rowCount: 0 };
  const firstLines = new Map<string, number>();
  let rowCount = 0;
  for (const line of body) {
    const cells = splitRow(line.text, width);
    if (cells.length !== width) {
      rowCount++;
      const facts = { found: String(cells.length), expected: String(width) };
      result.problems.push(
        problem('wrong-cell-count', { file, line: line.number, column: firstColumn(line.text) }, facts),
      );
      continue;
    }
    for (const columns of sideBySide(roles)) {
      if (columns[0] !== 0 && columns.every((column) => cells[column]?.text === '')) continue;
      rowCount++;
      const row = readRow({ cells, columns, roles, headers, scope, line, file, firstLines });
      if ('id' in row) result.problems.push(row);
      else result.rows.push(row);
    }
  }
  return { ...result, rowCount };
}

interface RowSource {
  readonly cells: readonly Cell[];
  readonly columns: readonly number[];
  readonly roles: readonly (ColumnRole | undefined)[];
  readonly headers: readonly string[];
  readonly scope: Scope;
  readonly line: Line;
  readonly file: string;
  readonly firstLines: Map<string, number>;
}

function readRow({ cells, columns, roles, headers, scope, line, file, firstLines }: RowSource): Row | Problem {
  const withRole = (role: ColumnRole): Cell[] =>
    columns.filter((column) => roles[column] === role).flatMap((column) => cells[column] ?? []);
  const [codeCell] = withRole('code');
  const place = { file, line: line.number, column: codeCell?.column ?? 1 };
  const cleaned = cleanCode(codeCell?.text ?? '');
  if (cleaned.code === '') return problem('missing-code', place);
  if (!isCode(cleaned.code))
    return problem('malformed-code', place, { code: (codeCell?.text ?? '').replace(INVISIBLE, '') });
  const first = firstLines.get(cleaned.spelling);
  if (first !== undefined) return problem('duplicate-code', place, { code: cleaned.code, first: String(first) });
  firstLines.set(cleaned.spelling, line.number);
  const text = (role: ColumnRole): Inline[] =>
    parseInline(
      withRole(role)
        .map((cell) => cell.text)
        .filter(Boolean)
        .join('<br>'),
    );
  return {
    ...cleaned,
    scope,
    meaning: text('meaning'),
    cause: text('cause'),
    solution: text('solution'),
    httpStatus: inlineText(text('http')),
    extra: columns
      .filter((column) => roles[column] === 'extra' && cells[column]?.text !== '')
      .map((column) => ({ header: headers[column] ?? '', text: parseInline(cells[column]?.text ?? '') })),
    line: line.number,
    column: place.column,
  };
}

function headerProblem(
  table: SourceTable,
  headers: readonly string[],
  roles: readonly (ColumnRole | undefined)[],
  file: string,
): Problem | undefined {
  const unknown = roles.includes('code') ? roles.indexOf(undefined) : 0;
  if (unknown < 0) return undefined;
  const place = { file, line: table.header.line, column: table.header.cells[unknown]?.column ?? 1 };
  return problem('unknown-header', place, { header: headers[unknown] ?? '', all: headers.join(' | ') });
}

/**
 * Column indexes of each table of a group that stands side by side: a new one begins at every further code column, or
 * at the columns before it where these repeat the ones before the first.
 */
function sideBySide(roles: readonly (ColumnRole | undefined)[]): number[][] {
  const codes = roles.flatMap((role, index) => (role === 'code' ? [index] : []));
  const lead = roles.slice(0, codes[0]);
  const repeats = codes.every((at) => lead.every((role, index) => role === roles[at - lead.length + index]));
  const starts = codes.map((at, nth) => (nth === 0 || repeats ? at - lead.length : at));
  return starts.map((from, nth) =>
    roles.flatMap((_, index) => (index >= from && index < (starts[nth + 1] ?? roles.length) ? [index] : [])),
  );
}

const scopeOf = (heading: string, headers: readonly string[]): Scope =>
  /公共|通用|common|general|public/i.test(`${heading} ${headers[0] ?? ''}`) ? 'common' : 'business';

const repeatsHeader = (line: Line, headers: readonly string[]): boolean => {
  const cells = splitRow(line.text);
  return (
    cells.length === headers.length && cells.every((cell, index) => cell.text.replace(INVISIBLE, '') === headers[index])
  );
};

const firstColumn = (text: string): number => text.length - text.trimStart().length + 1;
