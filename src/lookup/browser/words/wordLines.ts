import type { SerializedIndex } from '../../shared/codeIndex.ts';
import type { OtherLanguage, SerializedWords } from '../../shared/serializedWords.ts';
import { withoutChineseStopWords } from './stopWords.ts';
import type { WordLine } from './wordIndex.ts';

/** What the search of words of one language is made from. */
export interface WordSources {
  readonly index: Pick<SerializedIndex, 'codes' | 'guides' | 'products'>;
  readonly texts: readonly string[];
  readonly words: SerializedWords;
}

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
    ...saidLines({ texts, guides: guides.map(([, title, description]) => [title, description]) }),
    ...words.remedies.flatMap(([page, text]) =>
      linesOf(text).map((line) => ({ page, text: line, weight: weights.remedy })),
    ),
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

/** The lines that a language says of codes and guides, as its tables and the heads of its guides have them. */
export const saidLines = ({ texts, guides }: OtherLanguage): WordLine[] => [
  ...texts.flatMap((text, page) =>
    linesOf(text).map((line) => ({ page, text: line, weight: weights.meaning, isMeaning: true })),
  ),
  ...guides.flatMap(([title, description], guide) => [
    ...linesOf(title).map((text) => ({ page: texts.length + guide, text, weight: weights.title })),
    ...linesOf(description).map((text) => ({ page: texts.length + guide, text, weight: weights.description })),
  ]),
];

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');
