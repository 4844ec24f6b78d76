/** Longer values are not read to their end. */
export const MAX_VALUE_LENGTH = 4_000;

const MAX_BACKSLASHES = 64;
const CLOSING_QUOTES: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」' };

/**
 * Finds the end of a quoted value.
 * @param from offset of the first character of the value
 * @param opening the opening quote with its backslashes; the closing quote has as many
 * @returns the offset of the closing quote and its backslashes, or -1 where there is none within `MAX_VALUE_LENGTH`, or no opening quote
 */
export function findClosingQuote(text: string, from: number, opening: string): number {
  if (opening === '') return -1;
  const depth = opening.length - 1;
  const openingQuote = opening.charAt(depth);
  const quote = CLOSING_QUOTES[openingQuote] ?? openingQuote;
  const value = text.slice(from, from + MAX_VALUE_LENGTH);
  for (let at = value.indexOf(quote); at >= 0; at = value.indexOf(quote, at + 1)) {
    const backslashes = backslashesBefore(value, at);
    // At depth 0, an even number of them is escaped backslashes that end the value.
    if (backslashes === depth || (depth === 0 && backslashes % 2 === 0)) return from + at - depth;
  }
  return -1;
}

function backslashesBefore(text: string, offset: number): number {
  let count = 0;
  while (count < MAX_BACKSLASHES && text.charAt(offset - 1 - count) === '\\') count++;
  return count;
}
