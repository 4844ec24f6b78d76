import { styleText } from 'node:util';
import wrapAnsi from 'wrap-ansi';
import type { CodeRecord } from '../data/recordSchema.ts';
import { fill, textOf } from '../i18n/text.ts';
import type { Locale } from '../locales.ts';

/** How the output is read. */
export interface Output {
  /** Columns of the terminal; without one, lines are as long as they are. */
  readonly width: number | undefined;
  readonly hasColor: boolean;
}

type Style = Parameters<typeof styleText>[0];

/** Longer lines are hard to read, however wide the terminal is. */
const MAX_WIDTH = 100;

/** What a person in a terminal needs of a code: meaning, causes, steps, verdicts, guides and the address of its page. */
export function formatRecord(record: CodeRecord, locale: Locale, { width, hasColor }: Output): string {
  const text = textOf(locale);
  const styled = (style: Style, value: string): string =>
    hasColor ? styleText(style, value, { validateStream: false }) : value;
  const lines = (value: string, first = '  ', rest = first): string => wrap(value, first, rest, width);
  const section = (heading: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : ['', styled('bold', heading), ...items];
  const verdicts = record.remedies.map(({ product, retry, fixedBy }) => {
    const name = product === null || record.products.length === 1 ? '' : `${product}: `;
    return lines(`${name}${text.retry[retry]} · ${text.fixedBy[fixedBy]}`);
  });
  return [
    styled(['bold', 'red'], record.code),
    ...record.meanings.flatMap(({ plain, name, message, cause, solution, httpStatus, products }) => [
      lines(plain === '' ? text.code.noMeaning : plain),
      ...[
        { label: 'Message', value: message?.plain },
        { label: text.code.tableCause, value: cause?.plain },
        { label: text.code.tableSolution, value: solution?.plain },
        { label: text.code.name, value: name },
        { label: text.code.httpStatus, value: httpStatus },
      ].flatMap(({ label, value }) => (value === undefined ? [] : [lines(fill(text.handOff.pair, { label, value }))])),
      ...(record.meanings.length > 1 ? [styled('dim', lines(`(${products.join(' ')})`))] : []),
    ]),
    ...(record.retired
      ? [
          '',
          lines(fill(text.retired.notice, { code: record.code, date: record.retired.date })),
          ...record.retired.replacedBy.map((code) => lines(`${text.retired.replacedBy} ${code}`)),
        ]
      : []),
    ...section(`${text.retry.label} · ${text.fixedBy.label}`, [...new Set(verdicts)]),
    ...section(
      text.code.cause,
      record.causes.map(({ plain }) => lines(plain, '  - ', '    ')),
    ),
    ...section(
      text.code.solution,
      record.steps.map(({ plain }, index) => lines(plain, `  ${index + 1}. `, '     ')),
    ),
    ...section(
      text.code.guides,
      record.guides.map(({ title, url }) => `${lines(title)}\n    ${styled('underline', url)}`),
    ),
    '',
    styled('underline', record.url),
  ].join('\n');
}

/** `value` in lines that begin with `first` and `rest`, broken between words, or between characters where words are longer. */
function wrap(value: string, first: string, rest: string, width: number | undefined): string {
  const room = width === undefined ? undefined : Math.max(20, Math.min(width, MAX_WIDTH)) - rest.length;
  return first + (room === undefined ? value : wrapAnsi(value, room, { hard: true })).replaceAll('\n', `\n${rest}`);
}
