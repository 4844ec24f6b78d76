import { isProblem, problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { listed, type Told } from '../problems/told.ts';
import { INVISIBLE } from './code.ts';
import type { Line } from './lines.ts';
import { scanTables, type SourceTable } from './scanTables.ts';
import { isRepeatedDelimiterRow, splitRow, type Cell } from './splitRow.ts';

/** A column of a table with a fixed layout. */
export interface NamedColumn<Name extends string> {
  readonly name: Name;
  /** Its usual header, which messages quote. */
  readonly label: string | Told;
  /** Matches all headers that it may have. */
  readonly header: RegExp;
  readonly isOptional?: boolean;
}

/** A row of a table whose columns have names. */
export interface NamedRow<Name extends string> {
  readonly textOf: (name: Name) => string;
  readonly positionOf: (name: Name) => SourcePosition;
}

/** The rows that were read and the problems of all others. */
export interface NamedRows<Name extends string> {
  readonly rows: readonly NamedRow<Name>[];
  readonly problems: readonly Problem[];
}

/** Reads the rows of every table in `source`, a text in `file`, whose tables all have `columns` in any order. */
export function readNamedColumns<Name extends string>(
  source: string,
  file: string,
  columns: readonly NamedColumn<Name>[],
): NamedRows<Name> {
  const scanned = scanTables(source);
  const strayRows = scanned.strayRows.map(({ number }) =>
    problem('row-outside-table', { file, line: number, column: 1 }, {}),
  );
  const tables = scanned.tables.map((table) => readNamedTable(table, file, columns));
  return {
    rows: tables.flatMap(({ rows }) => rows),
    problems: [...strayRows, ...tables.flatMap(({ problems }) => problems)],
  };
}

function readNamedTable<Name extends string>(
  table: SourceTable,
  file: string,
  columns: readonly NamedColumn<Name>[],
): NamedRows<Name> {
  const headers = table.header.cells.map(({ text }) => text.replace(INVISIBLE, ''));
  const names = headers.map((header) => columns.find((column) => column.header.test(header))?.name);
  const headerProblem = checkHeader(table, headers, names, file, columns);
  if (headerProblem) return { rows: [], problems: [headerProblem] };
  const required = columns.filter(({ isOptional }) => isOptional !== true);

  const readLine = (line: Line): NamedRow<Name> | Problem => {
    const cells = splitRow(line.text, headers.length);
    const cellOf = (name: Name): Cell => cells[names.indexOf(name)] ?? { text: '', column: 1 };
    const textOf = (name: Name): string => cellOf(name).text.replace(INVISIBLE, '').trim();
    const positionOf = (name: Name): SourcePosition => ({ file, line: line.number, column: cellOf(name).column });
    if (cells.length !== headers.length) {
      const position = { file, line: line.number, column: cells[0]?.column ?? 1 };
      return problem('wrong-cell-count', position, { found: String(cells.length), expected: String(headers.length) });
    }
    const empty = required.find(({ name }) => textOf(name) === '');
    if (!empty) return { textOf, positionOf };
    return problem('empty-cell', positionOf(empty.name), { column: headers[names.indexOf(empty.name)] ?? empty.label });
  };

  const results = table.rows.filter(({ text }) => !isRepeatedDelimiterRow(text)).map(readLine);
  return {
    rows: results.flatMap((result) => (isProblem(result) ? [] : [result])),
    problems: results.filter(isProblem),
  };
}

/** The problem that a column is missing or, if none is, that there is one too many. */
function checkHeader<Name extends string>(
  { header: { line, cells } }: SourceTable,
  headers: readonly string[],
  names: readonly (Name | undefined)[],
  file: string,
  columns: readonly NamedColumn<Name>[],
): Problem | undefined {
  const unknown = names.indexOf(undefined);
  const missing = columns.find(({ name, isOptional }) => isOptional !== true && !names.includes(name));
  const position = { file, line, column: cells[Math.max(unknown, 0)]?.column ?? 1 };
  const wanted = listed(columns.map(({ label }) => label));
  if (missing) return problem('missing-column', position, { header: missing.label, wanted });
  if (unknown >= 0) return problem('needless-column', position, { header: headers[unknown], wanted });
  return undefined;
}
