import { fold } from '../../shared/fold.ts';
import type { OtherLanguage, SerializedWords } from '../../shared/serializedWords.ts';
import { rankPhrases } from './rankPhrases.ts';
import { rankWords, type RankedPage } from './rankWords.ts';
import { withoutChineseStopWords } from './stopWords.ts';
import { prepareSynonyms } from './synonyms.ts';
import { termsOf } from './termsOf.ts';
import { buildWordIndex, type WordIndex } from './wordIndex.ts';
import { saidLines, wordLines, type WordSources } from './wordLines.ts';

/** The search of words. */
export interface WordSearch {
  /** The pages that say what a query asks for, best first. */
  readonly rank: (query: string) => RankedPages;
  /** The pages that people mean by a name, whatever its punctuation and case, best first. */
  readonly meantBy: (query: string) => readonly number[];
  /** The same for Chinese words with one wrong character, as a wrong choice of an input method leaves: 权线不足. */
  readonly meantBySlip: (query: string) => readonly number[];
  /** A text with simplified characters in place of traditional ones. */
  readonly simplify: (text: string) => string;
  readonly actions: SerializedWords['actions'];
}

interface RankedPages {
  readonly pages: readonly RankedPage[];
  /** Whether some words of the query are on no page. */
  readonly hasUnknown: boolean;
  /** Whether some words of the query say what a page is about. */
  readonly hasTopic: boolean;
}

/**
 * Prepares the search of words in one language.
 * @param others what other languages say of its pages
 */
export function prepareWords(own: WordSources, others: readonly OtherLanguage[]): WordSearch {
  const index = buildWordIndex([...wordLines(own), ...others.flatMap(saidLines)]);
  const synonyms = prepareSynonyms(own.words.synonyms);
  const simple = new Map([...own.words.traditional.matchAll(/(.)(.)/gu)].map(([, from = '', to = '']) => [from, to]));
  const aliases = new Map(
    own.words.aliases.flatMap(([phrases, pages]) => phrases.map((phrase) => [keyOf(phrase), pages] as const)),
  );
  return {
    rank: (query) => {
      const terms = termsOf(query, index, synonyms);
      const pages = withPhrases(rankWords(terms, index), phrasesOf(query, index));
      return {
        pages,
        hasUnknown: terms.some(({ lines }) => lines.size === 0),
        hasTopic: terms.some(({ isTopic }) => isTopic),
      };
    },
    meantBy: (query) => aliases.get(keyOf(query)) ?? [],
    meantBySlip: (query) => {
      const slip = keyOf(withoutChineseStopWords(query));
      const phrase = HAN.test(slip) ? [...aliases.keys()].find((key) => differsByOne(slip, key)) : undefined;
      return aliases.get(phrase ?? '') ?? [];
    },
    simplify: (text) => text.replace(/\p{Script=Han}/gu, (character) => simple.get(character) ?? character),
    actions: own.words.actions,
  };
}

/** The pages that have a query as it is written, or else what is left of it without the words that only ask. */
function phrasesOf(query: string, index: WordIndex): ReadonlyMap<number, number> {
  const written = rankPhrases(query, index);
  return written.size > 0 ? written : rankPhrases(withoutChineseStopWords(query), index);
}

/** The pages with what they count more because they have the query as it is written; such a page says all of it. */
function withPhrases(ranked: readonly RankedPage[], phrases: ReadonlyMap<number, number>): RankedPage[] {
  const missing = new Set(phrases.keys());
  const pages = ranked.map((page) => {
    missing.delete(page.page);
    const bonus = phrases.get(page.page);
    return bonus === undefined ? page : { ...page, score: page.score + bonus, share: 1 };
  });
  const others = [...missing].map((page) => ({ page, score: 1 + (phrases.get(page) ?? 0), share: 1, isWhole: true }));
  return [...pages, ...others].sort((a, b) => b.score - a.score);
}

/** Chinese words of which three characters are right where one is wrong. */
const HAN = /^\p{Script=Han}{4,}$/u;

/** Whether two texts of one length differ in one character. */
const differsByOne = (one: string, other: string): boolean =>
  one.length === other.length && Array.from(one).filter((character, at) => character !== other[at]).length === 1;

/** A name without its punctuation and case, and without what SDKs of some languages put behind it. */
const keyOf = (name: string): string =>
  fold(name)
    .replace(/(?<=[a-z])(?:exception|error|fault)$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
