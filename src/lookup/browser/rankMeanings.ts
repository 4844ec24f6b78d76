import { fold, squeeze } from '../shared/fold.ts';

/** The meanings of one code prepared for matching: its place in the index, and each meaning squeezed. */
export interface IndexedText {
  readonly position: number;
  readonly lines: readonly string[];
}

/** Prepares the texts as they are sent, in the order of the index. */
export const prepareTexts = (texts: readonly string[]): IndexedText[] =>
  texts.map((text, position) => ({
    position,
    lines: text.split('\n').map((line) => squeeze(fold(line))),
  }));

/**
 * Places of the codes whose meanings hold the query, best first: those that are the query, that begin with it, that hold
 * it, that hold all of its words; where there are none, those that share most of its pairs of letters.
 * @param query a query made by `fold`
 */
export function rankMeanings(texts: readonly IndexedText[], query: string, most = 50): number[] {
  const wanted = squeeze(query);
  if (wanted === '') return [];
  const words = query.split(' ').map(squeeze).filter(Boolean);
  const found = texts.flatMap(({ position, lines }) => {
    const score = Math.min(...lines.map((line) => scoreOf(line, wanted, words)));
    return score === Infinity ? [] : [{ position, score }];
  });
  return (found.length > 0 ? found : alike(texts, wanted))
    .sort((a, b) => a.score - b.score || a.position - b.position)
    .slice(0, most)
    .map(({ position }) => position);
}

/**
 * Places of the codes whose meaning is what a message says: the same text, or one that holds the other. The longest common text stands first.
 * @param message as a server sent it
 */
export function rankMessages(texts: readonly IndexedText[], message: string, most = 5): number[] {
  const wanted = squeeze(fold(message));
  if (wanted.length < SHORTEST) return [];
  return texts
    .flatMap(({ position, lines }) => {
      const common = lines.map((line) => commonOf(line, wanted));
      const longest = Math.max(...common);
      return longest === 0 ? [] : [{ position, longest }];
    })
    .sort((a, b) => b.longest - a.longest || a.position - b.position)
    .slice(0, most)
    .map(({ position }) => position);
}

/** Texts shorter than this stand in too many messages to mean one. */
const SHORTEST = 4;

const commonOf = (line: string, message: string): number => {
  if (line.length < SHORTEST) return 0;
  if (line === message) return Infinity;
  return line.includes(message) ? message.length : message.includes(line) ? line.length : 0;
};

/** The lower, the better; a short text that holds the query says less else. */
function scoreOf(line: string, wanted: string, words: readonly string[]): number {
  if (line === wanted) return 0;
  const share = line.length / 10_000;
  if (line.startsWith(wanted)) return 1 + share;
  if (line.includes(wanted)) return 2 + share;
  return words.length > 1 && words.every((word) => line.includes(word)) ? 3 + share : Infinity;
}

/** At least this share of the pairs of neighbouring letters must be found. */
const LEAST_SHARED = 0.6;

function alike(texts: readonly IndexedText[], wanted: string): { position: number; score: number }[] {
  const pairs = new Set(Array.from({ length: wanted.length - 1 }, (_, at) => wanted.slice(at, at + 2)));
  if (pairs.size < 2) return [];
  return texts.flatMap(({ position, lines }) => {
    const shared = Math.max(...lines.map((line) => countIn(line, pairs) / pairs.size));
    return shared < LEAST_SHARED ? [] : [{ position, score: 1 - shared }];
  });
}

function countIn(line: string, pairs: ReadonlySet<string>): number {
  let count = 0;
  for (const pair of pairs) if (line.includes(pair)) count++;
  return count;
}
