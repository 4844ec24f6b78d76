const HEAD_LENGTH = 256_000;
const TAIL_LENGTH = 64_000;
/** No token is longer. */
const MAX_SECRET_LENGTH = 4_000;

/** Characters of keys, signatures and percent escapes. */
const SECRET_CHARACTER = /[\w+/=.~%-]/;

/**
 * Shortens a huge text to its head and its tail, so that reading it stays fast. Both are cut between words, since half of a secret would
 * not be recognized as one, and would be shown. Where the head ends in a word that is longer than any secret, that word is cut.
 */
export function shortenText(text: string): string {
  if (text.length <= HEAD_LENGTH + TAIL_LENGTH) return text;
  return `${text.slice(0, endOfHead(text))}\n${text.slice(startOfTail(text))}`;
}

function endOfHead(text: string): number {
  let end = HEAD_LENGTH;
  while (end > HEAD_LENGTH - MAX_SECRET_LENGTH && SECRET_CHARACTER.test(text.charAt(end - 1))) end--;
  return end > HEAD_LENGTH - MAX_SECRET_LENGTH ? end : HEAD_LENGTH;
}

function startOfTail(text: string): number {
  let start = text.length - TAIL_LENGTH;
  while (start < text.length && SECRET_CHARACTER.test(text.charAt(start))) start++;
  return start;
}
