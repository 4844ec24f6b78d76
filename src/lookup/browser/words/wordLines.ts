import type { SerializedIndex } from '../../shared/codeIndex.ts';
import type { SerializedWords } from '../../shared/serializedWords.ts';
import { withoutChineseStopWords } from './stopWords.ts';
import type { WordLine } from './wordIndex.ts';

/** What the search of words of one language is made from. */
export interface WordSources {
  readonly index: Pick<SerializedIndex, 'codes' | 'guides' | 'products'>;
  readonly texts: readonly string[];
  readonly words: SerializedWords;
}

/** What is searched of another language: names, titles and meanings. The text of its guides and remedies would add little and weigh most. */
export type OtherSources = Pick<WordSources, 'index' | 'texts'>;

/** How much a line counts by what it is. */
const weights = { alias: 1.15, name: 1, title: 1, meaning: 1, heading: 0.8, description: 0.8, remedy: 0.6, body: 0.55 };
/** Each further page that an alias leads to counts this much of the one before. */
const NEXT_PAGE = 0.85;

/** The lines that the pages of a language say, by the numbers that pages have in `SerializedWords`. */
export function wordLines({ index: { codes, guides }, texts, words }: WordSources): WordLine[] {
  const firstGuide = codes.length;
  const firstAction = firstGuide + guides.length;
  return [
    ...codes.flatMap((code, page) =>
      [code, code.slice(code.lastIndexOf('.') + 1)].map((text) => ({ page, text, weight: weights.name })),
    ),
    ...texts.flatMap((text, page) =>
      linesOf(text).map((line) => ({ page, text: line, weight: weights.meaning, isMeaning: true })),
    ),
    ...words.remedies.flatMap(([page, text]) =>
      linesOf(text).map((line) => ({ page, text: line, weight: weights.remedy })),
    ),
    ...guides.flatMap(([, title, description], guide) => [
      { page: firstGuide + guide, text: title, weight: weights.title },
      { page: firstGuide + guide, text: description, weight: weights.description },
    ]),
    ...words.guides.flatMap((sections, guide) =>
      sections.flatMap((text, at) =>
        linesOf(text).map((line) => ({
          page: firstGuide + guide,
          text: line,
          weight: at % 2 === 0 ? weights.heading : weights.body,
        })),
      ),
    ),
    ...words.actions.map(([, name], action) => ({ page: firstAction + action, text: name, weight: weights.name })),
    ...words.aliases.flatMap(([phrases, pages]) =>
      pages.flatMap((page, at) =>
        phrases.map((phrase) => ({
          page,
          text: withoutChineseStopWords(phrase),
          weight: weights.alias * NEXT_PAGE ** at,
        })),
      ),
    ),
  ];
}

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
