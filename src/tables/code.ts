import { isBreak, isFormatting } from './tags.ts';

/**
 * The syntax of error codes: a negative number, or ASCII letters, digits and underscores in parts joined by dots.
 * Hyphens stand inside parts of a few real codes.
 */
const CODE = /^(?:-\d+|\w[\w-]*(?:\.+[\w-]+)*)$/;

/** A code with nothing around it, as most are. */
const PLAIN = /^[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*$/;

/** No code is longer; what is longer is not searched for one. */
const LONGEST = 1000;

/** Two numbers joined by a hyphen, with what stands before both: `4000-4999`, `E1001-E1099`, `0x10-0x1F`, `10.1-10.5`. */
const RANGE = /^([A-Za-z_]{0,20})(?:0x[\da-f]+|\d[\d.]*)-\1(?:0x[\da-f]+|\d[\d.]*)$/i;

/** Whether `text` is an error code. */
export const isCode = (text: string): boolean => CODE.test(text) && !RANGE.test(text);

/**
 * The code that a table cell means: what is written, without the white space, invisible characters, backticks,
 * emphasis, links, tags and quotes that real tables put around it. `spelling` keeps trailing dots, `code` does not.
 * The result need not be a code: what stands between two parts is never dropped, so that these do not become one code.
 */
export function cleanCode(cell: string): { code: string; spelling: string } {
  if (cell.length > LONGEST || PLAIN.test(cell)) return { spelling: cell, code: cell };
  const spelling = unwrap(
    cell
      .replace(INVISIBLE, '')
      .replace(/<wbr[ /]*>|&(?:shy|ZeroWidthSpace|#8203|#x200b);/gi, '')
      .replace(/&(?:nbsp|ensp|emsp|thinsp|#160);|<!--.*?-->/gi, ' ')
      .replace(/<[^<>]*>/g, (tag) => (isBreak(tag) || isFormatting(tag, cell) ? ' ' : tag))
      .replace(/&#(\d{2,3}|x[\da-f]{2});/gi, (_whole, number: string) =>
        String.fromCharCode(Number(number.replace(/^x/i, '0x'))),
      )
      .replace(/\[([^[\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, ' $1 ')
      .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1'),
  );
  return { spelling, code: spelling.replace(/\.+$/, '') };
}

/** Takes off emphasis that stands on both sides only: `A.*` names many codes, and not `A`. */
function unwrap(text: string): string {
  const inner = text
    .replace(/^[\s"'“”‘’]+|^`+(?=[^`]*$)|[\s`"'“”‘’。,，;；:：、]+$/g, '')
    .replace(/^(\*{1,3}|__|~~|`)(.*)\1(\.*)$/, (_whole, _marks, within: string, dots: string) =>
      /^[*~]*$/.test(within) ? '' : within + dots,
    );
  return inner === text ? text : unwrap(inner);
}

/** The key under which spellings of one code that differ in case only meet. */
export const codeKey = (code: string): string => code.toLowerCase();

/** The category of a code: its first segment. `AuthFailure.SignatureFailure` → `AuthFailure`. */
export function categoryOf(code: string): string {
  const dot = code.indexOf('.');
  return dot < 0 ? code : code.slice(0, dot);
}

/** The last segment of a code. `AuthFailure.SignatureFailure` → `SignatureFailure`. */
export const lastSegmentOf = (code: string): string => code.slice(code.lastIndexOf('.') + 1);

/** The code one segment up, or undefined for a code of one segment. */
export function parentOf(code: string): string | undefined {
  const dot = code.lastIndexOf('.');
  return dot < 0 ? undefined : code.slice(0, dot);
}

/** Characters that end a line and are no line ending of a file; they stand between words. */
export const LINE_BREAKS = /[\u0085\u2028\u2029]/g;

/** Control, zero-width, direction, byte-order and soft-hyphen characters: invisible, and never part of a fact. */
export const INVISIBLE =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/g;
