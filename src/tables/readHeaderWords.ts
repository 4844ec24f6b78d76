import { errorReference, headerWords, wholeHeaders, type HeaderWords, type WordKind } from './headerWords.ts';

/**
 * The kinds of the words in a header, in their order; `unknown` for what is not in the vocabulary. Fillers are left out,
 * and so are languages unless the header consists of them.
 */
export function readHeaderWords(header: string): readonly WordKind[] {
  const text = normalize(header);
  const asWhole = WHOLE_HEADERS.get(text.replaceAll(' ', ''));
  if (asWhole) return asWhole;
  const kinds = tokenize(text.replace(ERROR_REFERENCE, '')).filter((kind) => kind !== 'filler');
  return kinds.every((kind) => kind === 'language') ? kinds : kinds.filter((kind) => kind !== 'language');
}

/** The header in lower case without punctuation; a space is left only between Latin letters. */
const normalize = (header: string): string =>
  header
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<![a-z]) | (?![a-z])/g, '');

function tokenize(text: string): WordKind[] {
  const kinds: WordKind[] = [];
  for (let index = 0; index < text.length;) {
    const { kind, end } = wordAt(text, index);
    kinds.push(kind);
    index = end;
  }
  return kinds;
}

/** The kind and the end of the longest word that begins at `index`. */
function wordAt(text: string, index: number): { kind: WordKind; end: number } {
  const character = text.charAt(index);
  for (const { kind, pattern } of WORDS_BY_FIRST_CHARACTER.get(character) ?? []) {
    pattern.lastIndex = index;
    if (pattern.test(text)) return { kind, end: pattern.lastIndex };
  }
  return { kind: /[ \d]/.test(character) ? 'filler' : 'unknown', end: index + 1 };
}

interface Word {
  readonly word: string;
  readonly kind: WordKind;
  /** Matches the word at `lastIndex`. */
  readonly pattern: RegExp;
}

const wordsOf = ({ kind, zh = [], en = [], before }: HeaderWords<WordKind>): Word[] => {
  const following = before ? `(?=${before.join('|')})` : '';
  return [
    ...zh.map((word) => ({ word, kind, pattern: new RegExp(word + following, 'y') })),
    ...en.map((word) => ({ word, kind, pattern: new RegExp(word.replaceAll(' ', ' ?') + PLURAL + following, 'y') })),
  ];
};

/** A plural s ends its word: the s in `errorstatus` is none. */
const PLURAL = '(?:s(?![a-z]))?';

const WORDS_BY_FIRST_CHARACTER: ReadonlyMap<string, readonly Word[]> = Map.groupBy(
  headerWords.flatMap(wordsOf).toSorted((a, b) => b.word.length - a.word.length),
  ({ word }) => word.charAt(0),
);

const WHOLE_HEADERS: ReadonlyMap<string, readonly WordKind[]> = new Map(
  wholeHeaders.flatMap(({ kinds, headers }) => headers.map((header) => [header.replaceAll(' ', ''), kinds])),
);

const ERROR_REFERENCE = new RegExp(
  `(?<![a-z])(?:(?:${errorReference.introduction.join('|')}) ?)+` +
    `(?:${errorReference.error.join('|')})${PLURAL}(?: ?codes?(?![a-z]))?`,
  'g',
);
