import { fold, toAlphanumeric } from '../shared/fold.ts';

/** The meanings of one code, prepared for matching. */
export interface IndexedMeanings {
  /** Position of the code in the index. */
  readonly position: number;
  /** Each meaning, letters and digits only. */
  readonly lines: readonly string[];
}

interface ScoredPosition {
  readonly position: number;
  readonly score: number;
}

/** Prepares the texts of `lookup/texts.json` for matching: one text per code, one meaning per line. */
export const prepareMeanings = (texts: readonly string[]): IndexedMeanings[] =>
  texts.map((text, position) => ({
    position,
    lines: text.split('\n').map((line) => toAlphanumeric(fold(line))),
  }));

/**
 * Finds the codes whose meanings match a phrase, best first: meanings that equal it, start with it, contain it, contain all of its
 * words. Where none does, the meanings that share most of its pairs of neighbouring letters. Of equal ones, the first in the index comes
 * first.
 * @param folded a phrase made by `fold`
 * @returns positions of codes
 */
export function rankMeanings(meanings: readonly IndexedMeanings[], folded: string, maxResults = 50): number[] {
  const phrase = toAlphanumeric(folded);
  if (phrase === '') return [];
  const words = folded.split(' ').map(toAlphanumeric).filter(Boolean);
  const matches = meanings.flatMap(({ position, lines }): ScoredPosition[] => {
    const score = Math.min(...lines.map((line) => scoreOf(line, phrase, words)));
    return score === Infinity ? [] : [{ position, score }];
  });
  return matches
    .sort((a, b) => a.score - b.score)
    .slice(0, maxResults)
    .map(({ position }) => position);
}

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

/** The lower, the better. Of two meanings that match alike, the shorter one scores better, as it says less beside the phrase. */
function scoreOf(line: string, phrase: string, words: readonly string[]): number {
  if (line === phrase) return 0;
  const lengthPenalty = line.length / 10_000;
  if (line.startsWith(phrase)) return 1 + lengthPenalty;
  if (line.includes(phrase)) return 2 + lengthPenalty;
  return Infinity;
}
