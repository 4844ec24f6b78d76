import { parseArgs } from 'node:util';
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
  readonly showsMisses: boolean;
}

const known = {
  codes: { type: 'string' },
  built: { type: 'string' },
  queries: { type: 'string', default: '300' },
  classes: { type: 'string', default: classNames.join(',') },
  seed: { type: 'string', default: '1' },
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
    showsMisses: values['show-misses'],
  };
}

function classNameOf(text: string): ClassName {
  const name = classNames.find((one) => one === text);
  if (name === undefined) throw new Error(`There is no class "${text}"; there are ${classNames.join(', ')}.`);
  return name;
}
