const HEAD = 256_000;
const TAIL = 64_000;

/** Letters of keys, signatures and percent escapes: half of one must not stand at the start of a piece. */
const SECRET_LETTER = /[\w+/=.~%-]/;

/**
 * The part of a text that is read: all of a text of usual size, head and tail of a huge one. The tail starts after the first
 * character that no secret can hold, so that no second half of a secret passes for a word.
 */
export function cutText(text: string): string {
  if (text.length <= HEAD + TAIL) return text;
  let from = text.length - TAIL;
  while (from < text.length && SECRET_LETTER.test(text.charAt(from))) from += 1;
  return `${text.slice(0, HEAD)}\n${text.slice(from)}`;
}
