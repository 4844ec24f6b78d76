import { decodePercent } from '../../text/decodePercent.ts';

/**
 * Normalizes a text for comparison: full-width forms become plain, percent escapes are decoded, invisible characters and surrounding
 * punctuation are removed, letters become lower case. Never throws.
 */
export const fold = (text: string): string =>
  decodePercent(text)
    .toWellFormed()
    .normalize('NFKC')
    .replace(/[\u0000-\u001F\u007F\u00AD\u200B-\u200F\u2028\u2029\u2060\uFEFF]+/g, ' ')
    .replace(/。|．/g, '.')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/** Keeps only the letters and digits of a folded text, so that `cos_region`, `cos region` and `cosregion` compare as equal. */
export const toAlphanumeric = (folded: string): string => folded.replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether a folded query can be a code or a part of one: it has a Latin letter or a digit, and no letter of another script. */
export const isCodeLike = (folded: string): boolean => /[a-z0-9]/.test(folded) && !/[^\u0000-\u024F]/.test(folded);
