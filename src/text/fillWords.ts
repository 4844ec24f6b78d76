import { escapeInline, toCodeSpan, type RichText } from './richText.ts';

/** What stands in a text for the names in its braces. A name without a value has an alternative in the text. */
export type Words = Readonly<Record<string, RichText>>;

/** `{name}`, or `{name|what stands there where the name has no value}`. */
const PLACEHOLDER = / ?\{(\w+)(?:\|([^{}\n]*))?\} ?/g;
const HAN = /\p{Script=Han}/u;

/**
 * Fills the placeholders of a text: `{name}` and `{name|alternative}`. Braces with a name that nobody fills stay as they are written. A space
 * beside a placeholder is left out where a Chinese character would stand on either side of it.
 * @param names all names that are filled, with or without a value here
 * @param render how a value is written in this kind of text
 */
export const fillWords = (
  template: string,
  names: readonly string[],
  words: Words,
  render: (word: RichText) => string,
): string =>
  template.includes('{')
    ? template.replace(PLACEHOLDER, (placeholder, name: string, alternative: string | undefined, index: number) => {
        const word = words[name];
        if (!names.includes(name)) return placeholder;
        const text = word ? render(word) : (alternative ?? '');
        const plain = word ? word.map((run) => run.text).join('') : text;
        const keepsBefore = placeholder.startsWith(' ') && !areHan(template.charAt(index - 1), plain.charAt(0));
        const keepsAfter =
          placeholder.endsWith(' ') && !areHan(plain.slice(-1), template.charAt(index + placeholder.length));
        return `${keepsBefore ? ' ' : ''}${text}${keepsAfter ? ' ' : ''}`;
      })
    : template;

const areHan = (...characters: readonly string[]): boolean => characters.every((character) => HAN.test(character));

/** `fillWords` with plain values, for a sentence of the interface that a name in either script stands in. */
export const fillNames = (template: string, values: Readonly<Record<string, string | number>>): string =>
  fillWords(
    template,
    Object.keys(values),
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [{ text: String(value) }]])),
    (word) => word.map(({ text }) => text).join(''),
  );

/** A value in Markdown. */
export const wordMarkdown = (word: RichText): string =>
  word.map(({ text, isCode }) => (isCode ? toCodeSpan(text) : escapeInline(text))).join('');

/** Fills the placeholders of a text whose code is kept apart. */
export const fillRuns = (template: RichText, names: readonly string[], words: Words): RichText =>
  template.flatMap((run) => {
    if (run.isCode || !run.text.includes('{')) return [run];
    const values: RichText[] = [];
    const text = fillWords(run.text, names, words, (word) => `\0${values.push(word) - 1}\0`);
    return text
      .split('\0')
      .flatMap((part, index) => (index % 2 === 1 ? (values[Number(part)] ?? []) : part === '' ? [] : [{ text: part }]));
  });
