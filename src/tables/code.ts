import { isBreakTag, isFormattingTag } from './tags.ts';

/**
 * The syntax of error codes: a negative number, or segments of ASCII letters, digits and underscores joined by dots.
 * A few real codes have hyphens inside a segment.
 */
const CODE = /^(?:-\d+|\w[\w-]*(?:\.+[\w-]+)*)$/;

/** A code with nothing around it, as most cells hold one; needs no cleaning. */
const BARE_CODE = /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/;

/** Longer cells hold no code and are not cleaned. */
const MAX_CELL_LENGTH = 1000;

/** Two numbers with the same prefix joined by a hyphen: `4000-4999`, `E1001-E1099`, `0x10-0x1F`, `10.1-10.5`. */
const CODE_RANGE = /^([A-Za-z_]{0,20})(?:0x[\da-f]+|\d[\d.]*)-\1(?:0x[\da-f]+|\d[\d.]*)$/i;

/** What tells whether a text is an error code. */
export type IsCode = (text: string) => boolean;

/** Whether `text` is an error code. */
export const isCode = (text: string): boolean => CODE.test(text) && !CODE_RANGE.test(text);

/**
 * The code in a table cell, without the white space, invisible characters, backticks, emphasis, links, tags and quotes
 * that real tables put around it. `spelling` keeps trailing dots, `code` does not. The result need not be a code: text
 * between two codes is never dropped, so two codes in a cell never become one.
 */
export function cleanCode(cell: string): { code: string; spelling: string } {
  if (cell.length > MAX_CELL_LENGTH || BARE_CODE.test(cell)) return { spelling: cell, code: cell };
  const spelling = unwrap(
    cell
      .replace(INVISIBLE, '')
      .replace(/<wbr[ /]*>|&(?:shy|ZeroWidthSpace|#8203|#x200b);/gi, '')
      .replace(/&(?:nbsp|ensp|emsp|thinsp|#160);|<!--.*?-->/gi, ' ')
      .replace(/<[^<>]*>/g, (tag) => (isBreakTag(tag) || isFormattingTag(tag, cell) ? ' ' : tag))
      .replace(/&#(\d{2,3}|x[\da-f]{2});/gi, (_reference, number: string) =>
        String.fromCharCode(Number(number.replace(/^x/i, '0x'))),
      )
      .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, ' $1 ')
      .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1'),
  );
  return { spelling, code: spelling.replace(/\.+$/, '') };
}

/** Removes quotes, punctuation and emphasis around `text`. Emphasis must be on both sides: `A.*` is a pattern, not `A`. In a code span is none. */
function unwrap(text: string): string {
  const [, span] = /^\s*`(__\w+__)`\s*$/.exec(text) ?? [];
  if (span !== undefined) return span;
  const inner = text
    .replace(/^[\s"'“”‘’]+|^`+(?=[^`]*$)|[\s`"'“”‘’。,，;；:：、]+$/g, '')
    .replace(/^(\*{1,3}|__|~~|`)(.*)\1(\.*)$/, (_match, _delimiter, content: string, dots: string) =>
      /^[*~]*$/.test(content) ? '' : content + dots,
    );
  return inner === text ? text : unwrap(inner);
}

/** The key that spellings of a code which differ only in case share. */
export const codeKey = (code: string): string => code.toLowerCase();

/** The category of a code: its first segment. `AuthFailure.SignatureFailure` → `AuthFailure`. */
export function categoryOf(code: string): string {
  const dot = code.indexOf('.');
  return dot < 0 ? code : code.slice(0, dot);
}

/** The last segment of a code. `AuthFailure.SignatureFailure` → `SignatureFailure`. */
export const lastSegmentOf = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

/** The code without its last segment, or undefined for a code of one segment. */
export function parentOf(code: string): string | undefined {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? undefined : code.slice(0, dot);
}

/** Unicode line breaks that do not end a line of a file; they separate words. */
export const LINE_BREAKS = /[\u0085\u2028\u2029]/g;

/** Control, zero-width, direction, byte-order and soft-hyphen characters, which no reader sees. */
export const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
