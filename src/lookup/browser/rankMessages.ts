import { fold, toAlphanumeric } from '../shared/fold.ts';

/** The meanings of one code, prepared for matching. */
export interface IndexedMeanings {
  /** Position of the code in the index. */
  readonly position: number;
  /** Each meaning, letters and digits only. */
  readonly lines: readonly string[];
}

/** Prepares the texts of `lookup/texts.json` for matching: one text per code, one meaning per line. */
export const prepareMeanings = (texts: readonly string[]): IndexedMeanings[] =>
  texts.map((text, position) => ({
    position,
    lines: text.split('\n').map((line) => toAlphanumeric(fold(line))),
  }));

/**
 * Finds the codes whose meaning is what an error message says: one equals or contains the other. The longest common text comes first.
 * @param message as a server sent it
 * @returns positions of codes
 */
export function rankMessages(meanings: readonly IndexedMeanings[], message: string, maxResults = 5): number[] {
  const wanted = toAlphanumeric(fold(message));
  if (wanted.length < MIN_MESSAGE_LENGTH) return [];
  return meanings
    .flatMap(({ position, lines }) => {
      const longest = Math.max(...lines.map((line) => commonLength(line, wanted)));
      return longest === 0 ? [] : [{ position, longest }];
    })
    .sort((a, b) => b.longest - a.longest)
    .slice(0, maxResults)
    .map(({ position }) => position);
}

/** Shorter texts occur in too many messages to identify one. */
const MIN_MESSAGE_LENGTH = 4;

function commonLength(line: string, message: string): number {
  if (line.length < MIN_MESSAGE_LENGTH) return 0;
  if (line === message) return Infinity;
  if (line.includes(message)) return message.length;
  return message.includes(line) ? line.length : 0;
}
