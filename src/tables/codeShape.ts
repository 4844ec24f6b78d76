import { isCode } from './code.ts';
import { readTitledCode } from './codeTitle.ts';

/**
 * The code that a heading or the item of a list begins with, as a cell of a table would hold it; undefined where the text is no code. Text is
 * mostly words, so only what cannot be one counts: numbers of three digits or more, negative numbers, names with underscores, prefixes with
 * numbers, and dotted names; in code or with a title also names in capitals and of several words in one.
 */
export function codeInText(text: string): string | undefined {
  const cell = text.replace(/\s*\{#[^{}]*\}\s*$/, '').trim();
  const { code, title } = readTitledCode(cell);
  const isMarked = cell.includes('`') || title !== '';
  const isCertain = PLAIN.test(code) || (isMarked && MARKED.test(code));
  return isCode(code) && isCertain ? cell : undefined;
}

const PLAIN = new RegExp(
  `^(?:${[
    String.raw`-\d+|\d{3,}`, // 404, -1021
    String.raw`(?=[\dA-Z]*\d)[\dA-Z]{5}`, // 42P01
    String.raw`[A-Z]{1,8}[-_]?\d{2,}`, // E1001, ACC-1042
    String.raw`[A-Z][A-Z\d]*(?:_[A-Z\d]+)+|[a-z][a-z\d]*(?:_[a-z\d]+)+`, // ERR_X, card_declined
    String.raw`[A-Z][a-zA-Z\d]+(?:\.[A-Z]\w*)+`, // AccessDenied.NoRole
  ].join('|')})$`,
);

/** EACCES, AccessDenied */
const MARKED = /^(?:[A-Z]{3,}|(?:[A-Z][a-z\d]+){2,})$/;
