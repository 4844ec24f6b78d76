import { problem, type Problem } from '../problems/problems.ts';
import { phrase, type Told } from '../problems/told.ts';
import type { ParsedText, Run } from './parseText.ts';

/**
 * Every inline code and number of one text stands in the other, and every identifier of the source in the translation, byte for byte; order
 * and count are free. Each that does not is a problem in the text that lacks it, at the section where it is missed.
 * @param names names that languages translate, such as those of products
 */
export const compareNames = (source: ParsedText, translation: ParsedText, names: ReadonlySet<string>): Problem[] => [
  ...missing(source, translation, names, (run) => [...mentionsOf(run), ...identifiersOf(run)]),
  ...missing(translation, source, names, mentionsOf),
];

function missing(
  from: ParsedText,
  text: ParsedText,
  names: ReadonlySet<string>,
  wanted: (run: Run) => Mention[],
): Problem[] {
  const known = new Set(text.runs.flatMap(mentionsOf).map(({ key }) => key));
  const whole = wholeText(text);
  const seen = new Set<string>();
  return from.runs.flatMap((run) =>
    wanted(run).flatMap(({ key, what }) => {
      const isThere = known.has(key) || (!run.isCode && isWord(key, whole)) || names.has(key);
      if (isThere || seen.has(key)) return [];
      seen.add(key);
      const place = `${from.file}:${run.line}`;
      const position = { file: text.file, line: lineFor(run.line, from, text), column: 1 };
      return [problem('lost-in-translation', position, { what, place })];
    }),
  );
}

interface Mention {
  readonly key: string;
  /** How a problem names it. */
  readonly what: Told;
}

/** Inline code that holds words of a language is a quotation, and free. */
function mentionsOf({ text, isCode }: Run): Mention[] {
  if (isCode) return isAscii(text) ? [{ key: text, what: phrase('mention-code', { text }) }] : [];
  return numbersIn(text).map((number) => ({ key: number, what: phrase('mention-number', { text: number }) }));
}

const identifiersOf = ({ text, isCode }: Run): Mention[] =>
  isCode
    ? []
    : [...text.matchAll(IDENTIFIER)].map(([name]) => ({ key: name, what: phrase('mention-name', { text: name }) }));

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text);

/** A word with a capital or an underscore inside: no language inflects it. */
const IDENTIFIER = /\b(?:[A-Z]+[a-z\d]+[A-Z]\w*|[a-z]+[A-Z]\w*|\w+_\w+)\b/g;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const CHINESE_DATE = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g;
const MONTH = `(${MONTHS.join('|')})`;
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) ${MONTH} (\\d{4})\\b`, 'g');
const MONTH_FIRST = new RegExp(`\\b${MONTH} (\\d{1,2}), (\\d{4})\\b`, 'g');

/** The text with its dates as `2022-12-31`, whether it writes 2022 年 12 月 31 日, 31 December 2022 or December 31, 2022. */
const withIsoDates = (text: string): string =>
  text
    .replace(CHINESE_DATE, (_, year: string, month: string, day: string) => isoDate(year, month, day))
    .replace(DAY_FIRST, (_, day: string, month: string, year: string) => isoDate(year, numberOf(month), day))
    .replace(MONTH_FIRST, (_, month: string, day: string, year: string) => isoDate(year, numberOf(month), day));

const numberOf = (month: string): string => String(MONTHS.indexOf(month) + 1);

const isoDate = (year: string, month: string, day: string): string =>
  [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');

/** Dates, and numbers of ten and more without the marks that separate thousands; 万 and 亿 are reckoned in. Smaller ones may be written as words. */
const numbersIn = (text: string): string[] =>
  [...withIsoDates(text).matchAll(/(?<![\w.])(\d{4}-\d\d-\d\d|\d[\d,]*(?:\.\d+)*)(?:\s*([万亿]))?(?![\w])/g)]
    .map(([, digits = '', unit]) => {
      const number = digits.replaceAll(',', '');
      return unit === undefined ? number : String(Number(number) * (unit === '万' ? 1e4 : 1e8));
    })
    .filter((number) => /[.-]/.test(number) || Number(number) >= 10);

const wholeText = ({ runs, outline }: ParsedText): string =>
  [...runs.map(({ text }) => text), ...outline.map(({ code }) => code?.text ?? '')].join('\n').replaceAll(',', '');

const isWord = (key: string, text: string): boolean =>
  new RegExp(`(?<!\\w)${key.replaceAll('.', '\\.')}(?![\\w])`).test(text);

/** The line in `text` that answers to `line` of `from`: that of the heading above it. */
function lineFor(line: number, from: ParsedText, text: ParsedText): number {
  const headings = (of: ParsedText) => of.outline.filter(({ kind }) => kind === 'heading');
  const index = headings(from).findLastIndex((heading) => heading.line <= line);
  return headings(text)[index]?.line ?? 1;
}
