import type { Catalogue } from '../../src/catalogue/types.ts';
import { codeKey } from '../../src/tables/code.ts';
import { inlineText } from '../../src/tables/inline.ts';

/** One page of a code, as queries are made from it and held against it. */
export interface Entry {
  /** What identifies the page; codes that differ in case only have one page. */
  readonly key: string;
  /** Every spelling in the tables, the title first. */
  readonly spellings: readonly string[];
  /** All that tables say of the code, as plain text. */
  readonly texts: readonly string[];
  /** The letters and digits of the code. */
  readonly letters: string;
  /** The texts as phrases are compared with them. */
  readonly flat: readonly string[];
}

/** What the code page says of each code of a catalogue. */
export function entriesOf({ codes }: Pick<Catalogue, 'codes'>): Entry[] {
  return codes.map(({ spellings, meanings }) => {
    const texts = meanings.flatMap(({ text, cause, solution }) => [text, cause, solution].map(inlineText));
    return entryOf(
      spellings,
      texts.filter((text) => text !== ''),
    );
  });
}

/** An entry from its spellings and texts. */
export function entryOf(spellings: readonly string[], texts: readonly string[]): Entry {
  const key = keyOf(spellings[0] ?? '');
  return { key, spellings, texts, letters: lettersOf(key), flat: texts.map(flatten) };
}

/** The key of the page that a code stands on. */
export const keyOf = codeKey;

/** Only letters and digits, in lower case. */
export const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Without white space and in lower case. */
export const flatten = (text: string): string => text.replace(/\s+/g, '').toLowerCase();

/** Whether a text of the entry holds `phrase`, whatever the white space and case. */
export const says = ({ flat }: Entry, phrase: string): boolean => flat.some((text) => text.includes(flatten(phrase)));

/** The entries that fit, or undefined when they are more than `most`. */
export function atMost(
  most: number,
  entries: readonly Entry[],
  fits: (entry: Entry) => boolean,
): readonly Entry[] | undefined {
  const found: Entry[] = [];
  for (const entry of entries) {
    if (fits(entry) && found.push(entry) > most) return undefined;
  }
  return found;
}
