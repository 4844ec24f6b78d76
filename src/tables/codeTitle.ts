import { cleanCode, isCode as isCommonCode, type IsCode } from './code.ts';

/** A cell of a code column: the code, and what stands beside it in the cell. */
export interface TitledCode {
  readonly code: string;
  readonly spelling: string;
  /** What the error is called, where the cell says so: `OK` in `200 (OK)`; else empty. */
  readonly title: string;
}

/**
 * Reads a code and its title from a cell: `200 (OK)`, `401 - Invalid Authentication`, `-1000 UNKNOWN`, `EACCES: no access`. Only what cannot
 * be a word has a title: numbers, and names with digits, underscores or capitals only. Two codes are never a code and its title.
 */
export function readTitledCode(cell: string, isCode: IsCode = isCommonCode): TitledCode {
  const cleaned = cleanCode(cell);
  if (isCode(cleaned.code)) return { ...cleaned, title: '' };
  const { code = '', mark = '', title: rest = '' } = TITLED.exec(cleaned.spelling)?.groups ?? {};
  const title = withoutBrackets(rest);
  const isSetApart = mark.trim() !== '' || rest !== title;
  const isTitled = isCode(code) && isCertainCode(code) && (isSetApart ? isTitle : isWords)(code, title);
  return isTitled ? { code, spelling: code, title } : { ...cleaned, title: '' };
}

/** Whether a code cannot be a word of a sentence: it has a digit or an underscore, or is in capitals. */
export const isCertainCode = (code: string): boolean => /[\d_]/.test(code) || /^[A-Z]{3,}$/.test(code);

/** A code, the marks that may be around it, what separates it from its title, and the title. */
const TITLED =
  /^[`*]*(?<code>-?\w[\w-]*(?:\.[\w-]+)*)[`*]*(?<mark>\s+[-–—:]\s+|\s*[:：]\s*|\s*(?=[(（])|\s+)(?<title>\S.*)$/u;

const withoutBrackets = (title: string): string =>
  title
    .replace(/^[(（]([^()（）]*)[)）]$/, '$1')
    .replace(/[`*]/g, '')
    .trim();

/** Whether `title` is one, not a second code or a remark in brackets with text behind. */
const isTitle = (code: string, title: string): boolean =>
  /^["'“‘]?\p{L}/u.test(title) &&
  !(isCommonCode(title) && isCertainCode(title) && (/\d/.test(title) || !isNumber(code)));

/** The same where nothing but a space stands before: words behind a number. */
const isWords = (code: string, title: string): boolean =>
  isNumber(code) && isTitle(code, title) && /^(?:[A-Z][A-Z_]*|\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)*)$/u.test(title);

/** A number, also one with places left open: `5xx`. */
const isNumber = (code: string): boolean => /^-?\d+(?:xx?)?$/i.test(code);
