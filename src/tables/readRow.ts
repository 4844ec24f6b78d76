import { problem, type Problem } from '../problems/problems.ts';
import { INVISIBLE, cleanCode, isCode } from './code.ts';
import type { ColumnRole } from './headers.ts';
import { inlineText, parseInline, type Inline } from './inline.ts';
import type { Columns } from './readHeader.ts';
import type { Scope } from './scope.ts';
import type { CodeColumns } from './sideBySide.ts';
import type { Cell } from './splitRow.ts';

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

/** The cells of one line, and where they stand. */
export interface RowSource {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly scope: Scope;
}

/** Reads what a line says of the code in one of its code columns. */
export function readRow(source: RowSource, { headers, roles }: Columns, { code, columns }: CodeColumns): Row | Problem {
  const { file, line, cells, scope } = source;
  const cell = cells[code];
  const place = { file, line, column: cell?.column ?? 1 };
  const cleaned = cleanCode(cell?.text ?? '');
  if (cleaned.code === '') {
    const rest = columns.map((column) => cells[column]?.text ?? '').find((text) => text !== '');
    return problem('missing-code', place, { rest });
  }
  if (!isCode(cleaned.code)) return problem('malformed-code', place, { code: quoted(cell?.text ?? '') });

  const text = (role: ColumnRole): Inline[] => {
    const texts = columns.filter((column) => roles[column] === role).map((column) => cells[column]?.text ?? '');
    return parseInline(texts.filter(Boolean).join('<br>'));
  };
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
    line,
    column: place.column,
  };
}

/** The cell as a sentence can quote it. */
function quoted(cell: string): string {
  const text = cell.replace(INVISIBLE, '');
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
