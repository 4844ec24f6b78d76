import { parseArgs } from 'node:util';
import { localeNames, sourceLocale, type Locale } from '../../src/locales.ts';
import { numberOf } from '../options.ts';
import { classNames, type ClassName } from './classes.ts';

/** What the benchmark of the look-up is told on its command line. */
export interface LookupOptions {
  /** A folder of tables to build; without one and without `codes`, the project's own. */
  readonly content: string | undefined;
  /** How many codes to generate. */
  readonly codes: number | undefined;
  /** A built project to measure as it is. */
  readonly built: string | undefined;
  readonly queries: number;
  readonly classes: readonly ClassName[];
  readonly seed: number;
  /** The language whose site is asked, with queries made from its tables. */
  readonly locale: Locale;
  readonly showsMisses: boolean;
}

const known = {
  codes: { type: 'string' },
  built: { type: 'string' },
  queries: { type: 'string', default: '300' },
  classes: { type: 'string', default: classNames.join(',') },
  seed: { type: 'string', default: '1' },
  locale: { type: 'string', default: sourceLocale },
  'show-misses': { type: 'boolean', default: false },
} as const;

/** Reads the command line; throws on what it does not know. */
export function readLookupOptions(args: string[]): LookupOptions {
  const { values, positionals } = parseArgs({ args, options: known, allowPositionals: true });
  const [content, ...more] = positionals;
  const sources = [content, values.codes, values.built].filter((source) => source !== undefined);
  if (more.length > 0 || sources.length > 1)
    throw new Error('Give one folder of tables, or --codes, or --built, or nothing for the tables of the project.');
  return {
    content,
    codes: values.codes === undefined ? undefined : numberOf(values.codes),
    built: values.built,
    queries: numberOf(values.queries),
    classes: values.classes.split(',').map(classNameOf),
    seed: numberOf(values.seed),
    locale: localeOf(values.locale),
    showsMisses: values['show-misses'],
  };
}

function localeOf(text: string): Locale {
  const locale = localeNames.find((one) => one === text);
  if (locale === undefined) throw new Error(`There is no language "${text}"; there are ${localeNames.join(', ')}.`);
  return locale;
}

function classNameOf(text: string): ClassName {
  const name = classNames.find((one) => one === text);
  if (name === undefined) throw new Error(`There is no class "${text}"; there are ${classNames.join(', ')}.`);
  return name;
}
