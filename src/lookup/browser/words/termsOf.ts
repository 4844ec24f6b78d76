import { editDistance } from '../../../text/nearest.ts';
import { wordsOf } from '../../shared/wordsOf.ts';
import { isAcross, isFragment, type PairTerm } from './chinesePairs.ts';
import { stemmedStopWords, withoutChineseStopWords } from './stopWords.ts';
import { alternativesAt, type Synonyms } from './synonyms.ts';
import type { WordIndex } from './wordIndex.ts';

/** One thing that a query asks for, and the lines that say it. */
export interface Term {
  /** For each line that says it, how nearly: 1 for the word itself, less for others that stand for it. */
  readonly lines: ReadonlyMap<number, number>;
  /** How much the term tells pages apart. */
  readonly weight: number;
  /** Number of its words. */
  readonly size: number;
  /** Whether it stands in a line that says what a page is about, and not in the text of guides and remedies only. A digit is no topic. */
  readonly isTopic: boolean;
}

/** What a pair counts that lies across two words, beside one that may be a word itself. */
const ACROSS = 0.3;
/** How nearly a line says a term that has other words of the same meaning, the beginning of a word, or one with a slip. */
const [SYNONYM, BEGINNING, MISSPELT] = [0.85, 0.75, 0.7];
/** What a word counts that no line has, or only the text of guides and remedies, beside the rarest of the others. */
const [UNKNOWN, INCIDENTAL] = [0.35, 0.5];
/** The weight of lines that say what a page is about. */
const LEAST_WEIGHT = 0.8;

/**
 * What a query asks for, in its order. Words that only ask are left out, unless there are no others.
 * @param query made simplified
 */
export function termsOf(query: string, index: WordIndex, synonyms: Synonyms): Term[] {
  const words = wordsOf(withoutChineseStopWords(query));
  const isStop = words.map((word) => stemmedStopWords.has(word));
  const keepsAll = isStop.every(Boolean);
  const terms: (Term & PairTerm)[] = [];
  for (let at = 0; at < words.length;) {
    const { length, alternatives } = alternativesAt(words, at, synonyms);
    const own = words.slice(at, at + length);
    at += length;
    if (!keepsAll && isStop.slice(at - length, at).every(Boolean)) continue;
    const lines = new Map<number, number>();
    addLines(lines, index, own, 1);
    for (const other of alternatives) addLines(lines, index, other, SYNONYM);
    if (lines.size === 0 && length === 1) addResembling(lines, index, own[0] ?? '', at === words.length);
    if (lines.size === 0 && length === 1) addCharacters(lines, index, own[0] ?? '', synonyms);
    const isDigit = length === 1 && /^\d$/.test(own[0] ?? '');
    const isWord = alternatives.length > 0;
    terms.push({ lines, ...weightOf(lines, index, isDigit), size: length, words: own, isWord });
  }
  return terms
    .filter((term, at) => term.isTopic || !isFragment(terms[at - 1], term, terms[at + 1]))
    .map((term, at, all) =>
      isAcross(all[at - 1], term, all[at + 1]) ? { ...term, weight: ACROSS * term.weight } : term,
    );
}

/** Adds the lines that have all of some words. */
function addLines(
  lines: Map<number, number>,
  { linesOf }: WordIndex,
  words: readonly string[],
  nearness: number,
): void {
  const [first = [], ...others] = words.map((word) => linesOf.get(word) ?? []);
  const sets = others.map((found) => new Set(found));
  for (const line of first) {
    if ((lines.get(line) ?? 0) < nearness && sets.every((found) => found.has(line))) lines.set(line, nearness);
  }
}

const MIN_LENGTH = 4;

/** Adds the lines of words that a Latin word begins, where it may not be typed to its end, or else is a slip of. */
function addResembling(lines: Map<number, number>, index: WordIndex, word: string, isLast: boolean): void {
  if (!/^[a-z]+$/.test(word) || word.length < MIN_LENGTH) return;
  const known = [...index.linesOf.keys()];
  const longer = isLast ? known.filter((other) => other.startsWith(word)) : [];
  for (const other of longer) addLines(lines, index, [other], BEGINNING);
  if (longer.length > 0) return;
  const limit = word.length < 8 ? 1 : 2;
  for (const other of known) {
    if (other.length >= MIN_LENGTH && editDistance(word, other, limit) <= limit)
      addLines(lines, index, [other], MISSPELT);
  }
}

/** Adds the lines of a Chinese character that has synonyms, such as 桶 for 存储桶, which a pair has behind a word. */
function addCharacters(lines: Map<number, number>, index: WordIndex, pair: string, synonyms: Synonyms): void {
  if (!/^\p{Script=Han}{2}$/u.test(pair)) return;
  for (const other of alternativesAt(Array.from(pair), 1, synonyms).alternatives)
    addLines(lines, index, other, SYNONYM);
}

/** Source: Robertson and Spärck Jones 1976, the weight of a term by the number of documents that have it. */
function weightOf(
  lines: ReadonlyMap<number, number>,
  { pages, weights, pageCount }: WordIndex,
  isDigit: boolean,
): Pick<Term, 'weight' | 'isTopic'> {
  const rarest = Math.log(1 + pageCount);
  if (lines.size === 0) return { weight: UNKNOWN * rarest, isTopic: false };
  const [about, found] = [new Set<number | undefined>(), new Set<number | undefined>()];
  for (const line of lines.keys()) {
    found.add(pages[line]);
    if ((weights[line] ?? 0) >= LEAST_WEIGHT) about.add(pages[line]);
  }
  const weight = Math.log(1 + pageCount / found.size);
  const isTopic = about.size > 0 && !isDigit;
  return { weight: isTopic ? weight : Math.min(weight, INCIDENTAL * rarest), isTopic };
}
