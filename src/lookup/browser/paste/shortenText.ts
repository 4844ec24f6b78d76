const HEAD_LENGTH = 256_000;
const TAIL_LENGTH = 64_000;

/** Characters of keys, signatures and percent escapes. */
const SECRET_CHARACTER = /[\w+/=.~%-]/;

/**
 * Shortens a huge text to its head and its tail, so that reading it stays fast. The tail starts after the first character that cannot be
 * part of a secret: the second half of a secret would not be recognized as one, and would be shown.
 */
export function shortenText(text: string): string {
  if (text.length <= HEAD_LENGTH + TAIL_LENGTH) return text;
  let from = text.length - TAIL_LENGTH;
  while (from < text.length && SECRET_CHARACTER.test(text.charAt(from))) from++;
  return `${text.slice(0, HEAD_LENGTH)}\n${text.slice(from)}`;
}
