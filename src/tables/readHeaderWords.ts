import { errorReference, headerWords, wholeHeaders, type WordKind } from './headerWords.ts';

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

const tokenize = (text: string): WordKind[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: token, index }) => kindOf(token, text.slice(index + token.length)));

function kindOf(token: string, following: string): WordKind {
  if (/^(?: |\d+)$/.test(token)) return 'filler';
  const word = token.replaceAll(' ', '');
  const entries = ENTRIES.get(word) ?? ENTRIES.get(word.replace(/s$/, '')) ?? [];
  return entries.find(({ before }) => !before || before.some((next) => following.startsWith(next)))?.kind ?? 'unknown';
}

interface Entry {
  readonly word: string;
  readonly kind: WordKind;
  readonly before: readonly string[] | undefined;
}

const entries = headerWords.flatMap((row): Entry[] => {
  const { kind, zh = [], en = [], before }: (typeof headerWords)[number] & Partial<Lists> = row;
  return [...zh, ...en].map((word) => ({ word, kind, before }));
});

interface Lists {
  readonly zh: readonly string[];
  readonly en: readonly string[];
  readonly before: readonly string[];
}

const ENTRIES: ReadonlyMap<string, readonly Entry[]> = Map.groupBy(entries, ({ word }) => word.replaceAll(' ', ''));

const WHOLE_HEADERS: ReadonlyMap<string, readonly WordKind[]> = new Map(
  wholeHeaders.flatMap(({ kinds, headers }) => headers.map((header) => [header.replaceAll(' ', ''), kinds])),
);

/** The pattern of a word: its spaces may be missing, it may have a plural s, and a certain word may have to follow. */
const patternOf = ({ word, before }: Entry): string =>
  word.replaceAll(' ', ' ?') + (/[a-z]$/.test(word) ? PLURAL : '') + (before ? `(?=${before.join('|')})` : '');

/** A plural s ends its word: the s in `errorstatus` is none. */
const PLURAL = '(?:s(?![a-z]))?';

/** The next word of a header: the longest that fits, a number, or else one character. */
const TOKEN = new RegExp(
  [...entries.toSorted((a, b) => b.word.length - a.word.length).map(patternOf), '\\d+', '.'].join('|'),
  'gu',
);

const ERROR_REFERENCE = new RegExp(
  `(?<![a-z])(?:(?:${errorReference.introduction.join('|')}) ?)+` +
    `(?:${errorReference.error.join('|')})${PLURAL}(?: ?codes?(?![a-z]))?`,
  'g',
);
