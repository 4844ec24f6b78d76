import { problem, type Problem } from '../problems/problems.ts';
import { cleanCode, INVISIBLE, type IsCode } from './code.ts';
import type { CodeColumnGroup } from './codeColumnGroups.ts';
import { readTitledCode } from './codeTitle.ts';
import type { ColumnRole } from './columnRoles.ts';
import { inlineText, parseInline, type InlineNode } from './inline.ts';
import type { Scope } from './scope.ts';
import type { Cell } from './splitRow.ts';
import type { TableColumns } from './tableColumns.ts';

/** What a line of a table says of one code, and where. */
export interface Row {
  readonly code: string;
  /** The code as written: differs from `code` by trailing dots only. */
  readonly spelling: string;
  readonly scope: Scope;
  readonly meaning: readonly InlineNode[];
  /** The titles above it, of headings and of a row that is one, from the outermost to the nearest. */
  readonly headings: readonly string[];
  /** What the error is called, beside its code. */
  readonly name: string;
  /** What the service says with it, where the table tells that from what it means. */
  readonly message: readonly InlineNode[];
  readonly cause: readonly InlineNode[];
  readonly solution: readonly InlineNode[];
  readonly httpStatus: string;
  /** Columns without a role, with their headers. */
  readonly extra: readonly { readonly header: string; readonly text: readonly InlineNode[] }[];
  readonly line: number;
  readonly column: number;
}

/** The cells of a line, and where they are. */
export interface RowSource {
  readonly file: string;
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly scope: Scope;
  readonly headings: readonly string[];
  /** What counts as a code. */
  readonly isCode: IsCode;
}

/** Reads what a line says of the code in one of its code columns. */
export function readRow(
  { file, line, cells, scope, headings, isCode }: RowSource,
  { headers, roles }: TableColumns,
  { codeColumn, columns }: CodeColumnGroup,
): Row | Problem {
  const codeCell = cells[codeColumn];
  const position = { file, line, column: codeCell?.column ?? 1 };
  const { title, ...cleaned } = readTitledCode(codeCell?.text ?? '', isCode);
  if (cleaned.code === '') {
    const otherText = columns.map((column) => cells[column]?.text ?? '').find((text) => text !== '');
    return problem('missing-code', position, { otherText });
  }
  if (!isCode(cleaned.code)) {
    const text = codeCell?.text ?? '';
    return problem('malformed-code', position, { code: excerpt(text), codes: severalCodes(text, isCode) });
  }

  const nodesOf = (role: ColumnRole): InlineNode[] => {
    const texts = columns.filter((column) => roles[column] === role).map((column) => cells[column]?.text ?? '');
    return parseInline(texts.filter(Boolean).join('<br>'));
  };
  return {
    ...cleaned,
    scope,
    headings,
    meaning: nodesOf('meaning'),
    name: [...new Set([title, inlineText(nodesOf('name'))])].filter((name) => name !== '').join(' · '),
    message: nodesOf('message'),
    cause: nodesOf('cause'),
    solution: nodesOf('solution'),
    httpStatus: inlineText(nodesOf('http')),
    extra: columns
      .filter((column) => roles[column] === 'extra' && cells[column]?.text !== '')
      .map((column) => ({ header: headers[column] ?? '', text: parseInline(cells[column]?.text ?? '') })),
    line,
    column: position.column,
  };
}

/** Longer cells are cut in messages. */
const MAX_EXCERPT_LENGTH = 100;

function excerpt(cell: string): string {
  const text = cell.replace(INVISIBLE, '');
  return text.length > MAX_EXCERPT_LENGTH ? `${text.slice(0, MAX_EXCERPT_LENGTH)}…` : text;
}

/** The codes of a cell that holds several, joined by commas; undefined where it holds anything else. */
function severalCodes(cell: string, isCode: IsCode): string | undefined {
  const parts = cell.split(SEPARATORS).map((part) => cleanCode(part).code);
  return parts.length > 1 && parts.every(isCode) ? excerpt(parts.join(', ')) : undefined;
}

/** What stands between several codes in a cell: marks, line breaks, words. A space alone may be a slip in one code. */
const SEPARATORS = /\s*(?:[,，、;；/]|\\?\||<br *\/?>|\s(?:or|and|&)\s|[或和及])\s*/i;
