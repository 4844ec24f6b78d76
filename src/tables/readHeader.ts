import { problem, type Problem } from '../problems/problems.ts';
import { INVISIBLE } from './code.ts';
import { columnRolesOf, wholeHeader, type ColumnRole, type HeaderMapping } from './headers.ts';
import { inlineText, parseInline } from './inline.ts';
import { sideBySide, type CodeColumns } from './sideBySide.ts';
import type { SourceTable } from './scanTables.ts';
import { splitRow, type Cell } from './splitRow.ts';

/** What the columns of a table hold. */
export interface Columns {
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  /** Each code column with the columns that speak of its codes. */
  readonly groups: readonly CodeColumns[];
}

/**
 * Reads the header of a table whose rows have the cells `rows`. A column that no word is known of is shown under its own header
 * where another says what the codes mean; else it may be the one that does, and that is for the author to tell. So it
 * is with a column that has cells and no header. A mapping may name one header, or all headers of a table to be ignored.
 */
export function readHeader(
  table: SourceTable,
  rows: readonly (readonly Cell[])[],
  file: string,
  mapping: HeaderMapping,
): Columns | Problem {
  const headers = headersOf(table);
  const all = wholeHeader(headers);
  if (mapping[all] === 'ignore') return { headers, roles: headers.map(() => 'ignore'), groups: [] };
  const found = columnRolesOf(headers, mapping);
  const isExplained = found.some((role) => role === 'meaning' || role === 'cause' || role === 'solution');
  const roles = found.map((role, index): ColumnRole | undefined => {
    if (role !== undefined) return role;
    if (headers[index] === '') return rows.every((cells) => (cells[index]?.text ?? '') === '') ? 'ignore' : undefined;
    return isExplained ? 'extra' : undefined;
  });
  const known = roles.filter((role) => role !== undefined);
  if (known.length === roles.length && (known.includes('code') || known.every((role) => role === 'ignore'))) {
    return { headers: headers.map(titleOf), roles: known, groups: sideBySide(known) };
  }
  const unknown = found.includes('code') ? roles.indexOf(undefined) : 0;
  return problem(
    'unknown-header',
    { file, line: table.header.line, column: table.header.cells[unknown]?.column ?? 1 },
    {
      header: found.includes('code') ? headers[unknown] : undefined,
      all: all.length > LONGEST ? `${all.slice(0, LONGEST)}…` : all,
      rows: String(rows.length),
      last: table.rows.at(-1)?.number.toString(),
    },
  );
}

/** What a sentence can quote of a header row. */
const LONGEST = 500;

/** The headers of the columns of a table, as written. */
export const headersOf = ({ header }: SourceTable): string[] =>
  header.cells.map(({ text }) => text.replace(INVISIBLE, ''));

/** Whether `line` says the words of the header again, in whatever type. */
export const repeatsHeader = (line: string, header: readonly Cell[]): boolean => {
  const cells = splitRow(line);
  return cells.length === header.length && cells.every(({ text }, index) => words(text) === words(header[index]?.text));
};

const words = (cell = ''): string => cell.replace(INVISIBLE, '').replace(/[*_`\s]/g, '');

const titleOf = (header: string): string => inlineText(parseInline(header));
