import { parseArgs } from 'node:util';
import { localeNames, sourceLocale, type Locale } from '../src/locales.ts';

/** What the benchmark is told on its command line. */
export interface Options {
  readonly codes: number;
  /** A folder of tables to build in place of generated ones. */
  readonly content: string | undefined;
  readonly locales: readonly Locale[];
  readonly seed: number;
  readonly peers: readonly string[];
  /** The most codes that plain Starlight is given. */
  readonly starlightCodes: number;
  readonly growth: readonly number[];
  readonly twice: boolean;
}

const known = {
  codes: { type: 'string', default: '12000' },
  content: { type: 'string' },
  locales: { type: 'string' },
  seed: { type: 'string', default: '1' },
  peers: { type: 'string', default: '' },
  'starlight-codes': { type: 'string', default: '4000' },
  growth: { type: 'string', default: '' },
  twice: { type: 'boolean', default: false },
} as const;

const peers = ['hugo', 'astro', 'starlight'];

/** Reads the command line; throws on what it does not know. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: known });
  const names = listOf(values.peers);
  const unknown = names.find((name) => !peers.includes(name));
  if (unknown !== undefined) throw new Error(`There is no peer "${unknown}"; there are ${peers.join(', ')}.`);
  return {
    codes: numberOf(values.codes),
    content: values.content,
    locales: localesOf(values.locales),
    seed: numberOf(values.seed),
    peers: names,
    starlightCodes: numberOf(values['starlight-codes']),
    growth: listOf(values.growth).map(numberOf),
    twice: values.twice,
  };
}

/** The locales in a list such as `zh-cn,en`; without one, the source language alone. */
export function localesOf(list: string = sourceLocale): Locale[] {
  return list.split(',').map((name) => {
    const locale = localeNames.find((one) => one === name);
    if (locale === undefined) throw new Error(`There is no locale "${name}"; there are ${localeNames.join(', ')}.`);
    return locale;
  });
}

/** The whole number that `text` is; throws when it is none. */
export function numberOf(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`"${text}" is not a whole number.`);
  return Number(text);
}

const listOf = (text: string): string[] => text.split(',').filter((part) => part !== '');
