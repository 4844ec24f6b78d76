import { problem, type Problem } from '../problems/problems.ts';
import { INVISIBLE } from './code.ts';
import { codeColumnGroups, type CodeColumnGroup } from './codeColumnGroups.ts';
import type { ColumnRole, HeaderMapping } from './columnRoles.ts';
import { columnRolesOf, joinHeaders } from './headers.ts';
import { inlineText, parseInline } from './inline.ts';
import { isExplaining } from './readHeaderText.ts';
import type { SourceTable } from './scanTables.ts';
import { splitRow, type Cell } from './splitRow.ts';

/** What the columns of a table hold. */
export interface TableColumns {
  /** The headers as plain text. */
  readonly headers: readonly string[];
  readonly roles: readonly ColumnRole[];
  readonly codeGroups: readonly CodeColumnGroup[];
}

/**
 * Reads the header row of a table with the cells `rows` below. Unrecognised columns become `extra` if another column
 * explains the code; if none does, one of them may be the explanation, which is a problem for the author to solve, as
 * is a column that has cells but no header. A mapping may name one header, or a whole header row to be ignored.
 */
export function readTableColumns(
  table: SourceTable,
  rows: readonly (readonly Cell[])[],
  file: string,
  mapping: HeaderMapping,
): TableColumns | Problem {
  const headers = headersOf(table);
  const headerRow = joinHeaders(headers);
  if (mapping[headerRow] === 'ignore') return { headers, roles: headers.map(() => 'ignore'), codeGroups: [] };
  const recognised = rolesByCells(columnRolesOf(headers, mapping), rows);
  const isExplained = recognised.some(isExplaining);
  const roles = recognised.map((role, index): ColumnRole | undefined => {
    if (role !== undefined) return role;
    if (headers[index] !== '') return isExplained ? 'extra' : undefined;
    return rows.every((cells) => (cells[index]?.text ?? '') === '') ? 'ignore' : undefined;
  });
  const known = roles.filter((role) => role !== undefined);
  if (known.length === roles.length && (known.includes('code') || known.every((role) => role === 'ignore'))) {
    return { headers: headers.map(toPlainText), roles: known, codeGroups: codeColumnGroups(known) };
  }
  const hasCodes = recognised.includes('code');
  const unknown = hasCodes ? roles.indexOf(undefined) : 0;
  return problem(
    'unknown-header',
    { file, line: table.header.line, column: table.header.cells[unknown]?.column ?? 1 },
    {
      header: hasCodes ? headers[unknown] : undefined,
      headerRow: headerRow.length > MAX_QUOTE_LENGTH ? `${headerRow.slice(0, MAX_QUOTE_LENGTH)}…` : headerRow,
      rows: String(rows.length),
      lastLine: table.rows.at(-1)?.number.toString(),
    },
  );
}

/**
 * What only the cells tell of a column of HTTP statuses: it holds the codes where no other column does and it has nothing but numbers, and
 * names where it has none: `200`, `200 (OK)` and `OK`.
 */
function rolesByCells(
  roles: readonly (ColumnRole | undefined)[],
  rows: readonly (readonly Cell[])[],
): (ColumnRole | undefined)[] {
  const hasCodes = roles.includes('code');
  return roles.map((role, index) => {
    if (role !== 'http') return role;
    const texts = rows.map((cells) => cells[index]?.text ?? '').filter((text) => text !== '');
    if (hasCodes) return texts.some((text) => /\d/.test(text)) || texts.length === 0 ? role : 'name';
    return texts.length > 0 && texts.every((text) => HTTP_STATUS.test(text)) ? 'code' : role;
  });
}

const HTTP_STATUS = /^[`*"(\s]*[1-5](?:\d\d|xx)(?![\w.])/i;

/** Longer header rows are cut in messages. */
const MAX_QUOTE_LENGTH = 500;

/** The headers of a table, as written. */
export const headersOf = ({ header }: SourceTable): string[] =>
  header.cells.map(({ text }) => text.replace(INVISIBLE, ''));

/** Whether `line` repeats the header row, in any emphasis. */
export const repeatsHeader = (line: string, header: readonly Cell[]): boolean => {
  const cells = splitRow(line);
  return (
    cells.length === header.length &&
    cells.every(({ text }, index) => withoutEmphasis(text) === withoutEmphasis(header[index]?.text))
  );
};

const withoutEmphasis = (cell = ''): string => cell.replace(INVISIBLE, '').replace(/[*_`\s]/g, '');

const toPlainText = (header: string): string => inlineText(parseInline(header));
