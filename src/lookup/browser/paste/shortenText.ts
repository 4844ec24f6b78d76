import { rules } from '#vendor/paste.ts';

const HEAD_LENGTH = 256_000;
const TAIL_LENGTH = 64_000;
/** No token is longer. */
const MAX_SECRET_LENGTH = 4_000;

/** Characters of keys, signatures and percent escapes. */
const SECRET_CHARACTER = /[\w+/=.~%-]/;

/** What shows an error between head and tail. */
const ERROR_MARK = new RegExp(String.raw`\bError\\{0,8}["']\s{0,9}:\s{0,9}\{|${rules.errorMark}`, 'g');
/** How much is read before and after each mark. */
const AROUND_MARK = { before: 1_000, after: 3_000 };
const MAX_WINDOWS = 16;

/** Lines of a key file whose first line is not read. */
const KEY_LINES = /^(?:[\w+/=]{16,200}\n|-----END[^\n]{0,60}\n)+/;

/**
 * Shortens a huge text to its head, its tail, and what stands around the first marks of errors between them, so that reading it stays
 * fast. All are cut between words, since half of a secret would not be recognized as one, and would be shown. Where the head ends in a
 * word that is longer than any secret, that word is cut.
 */
export function shortenText(text: string): string {
  if (text.length <= HEAD_LENGTH + TAIL_LENGTH) return text;
  const head = endOfHead(text);
  const tail = startOfTail(text);
  const windows = findWindows(text, head, tail).map(([start, end]) => cutBetweenWords(text.slice(start, end)));
  return [text.slice(0, head), ...windows, text.slice(tail)].join('\n');
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

/** The parts around marks of errors between two offsets. Those that overlap are one. */
function findWindows(text: string, from: number, to: number): (readonly [start: number, end: number])[] {
  const windows: [number, number][] = [];
  for (const { index } of text.slice(from, to).matchAll(ERROR_MARK)) {
    const at = from + index;
    const last = windows.at(-1);
    const end = Math.min(to, at + AROUND_MARK.after);
    if (last !== undefined && at < last[1]) last[1] = Math.max(last[1], Math.min(end, last[0] + AROUND_MARK.after * 2));
    else if (windows.length < MAX_WINDOWS) windows.push([Math.max(last?.[1] ?? from, at - AROUND_MARK.before), end]);
    else break;
  }
  return windows;
}

/** A part of a text from its first whole line, or else its first whole word, to its last whole word. */
function cutBetweenWords(part: string): string {
  const line = part.slice(0, AROUND_MARK.before).indexOf('\n') + 1;
  let start = line;
  while (line === 0 && start < part.length && SECRET_CHARACTER.test(part.charAt(start))) start++;
  let end = part.length;
  while (end > start && SECRET_CHARACTER.test(part.charAt(end - 1))) end--;
  return part.slice(start, end).replace(KEY_LINES, '');
}
