/**
 * The syntax of error codes: `Category` or `Category.Detail…`, ASCII letters, digits and underscores, in parts
 * joined by dots. Hyphens stand inside parts of a few real codes.
 */
const CODE = /^-?[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.+[A-Za-z0-9_-]+)*$/;

/** Whether `text` is an error code. */
export const isCode = (text: string): boolean => CODE.test(text);

/**
 * The code that a table cell means: what is written, without the white space, invisible characters, backticks,
 * emphasis, links and quotes that real tables put around it. `spelling` keeps trailing dots, `code` does not.
 * The result need not be a code.
 */
export function cleanCode(cell: string): { code: string; spelling: string } {
  const spelling = cell
    .replace(INVISIBLE, '')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!|])/g, '$1')
    .replace(/^[\s`*"'“”‘’]+|[\s`*"'“”‘’。,，;；:：、]+$/g, '')
    .replace(/^__(.*)__$/, '$1');
  return { spelling, code: spelling.replace(/\.+$/, '') };
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

/** Control, zero-width, byte-order and soft-hyphen characters: invisible, and never part of a fact. */
export const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]/g;
