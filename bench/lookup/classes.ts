import { sourceLocale, type Locale } from '../../src/locales.ts';
import { randomOf } from '../random.ts';
import type { Entry } from './entries.ts';
import { beginning } from './queries/beginning.ts';
import { exact } from './queries/exact.ts';
import { inner } from './queries/inner.ts';
import { lastSegment } from './queries/lastSegment.ts';
import { nonsense } from './queries/nonsense.ts';
import { pasted } from './queries/pasted.ts';
import { characters, phrase } from './queries/phrase.ts';
import { people } from './queries/people.ts';
import { typo } from './queries/typo.ts';
import type { MakeQueries, Query } from './query.ts';

/** A class of queries. */
export interface QueryClass {
  readonly what: string;
  readonly make: MakeQueries;
  /** Whether a code, or a part of one, is looked for. */
  readonly isCode: boolean;
  /** Whether the words of texts are needed to answer. */
  readonly isWords?: true;
  /** Whether all expected codes have to be listed, not one of them. */
  readonly wantsAll?: true;
  /** Whether the queries are pasted, and not typed. */
  readonly isPasted?: true;
}

export const classes = {
  exact: { what: 'a code', make: exact, isCode: true },
  lastSegment: { what: 'last segment', make: lastSegment, isCode: true },
  beginning: { what: 'first 60 % of a code', make: beginning, isCode: true },
  inner: { what: 'words within a code', make: inner, isCode: true, wantsAll: true },
  typo: { what: 'a code with one slip', make: typo, isCode: true },
  pasted: { what: 'pasted text', make: pasted, isCode: true, isPasted: true },
  phrase: { what: '6 to 12 characters of a meaning, or a few words', make: phrase, isCode: false, isWords: true },
  characters: { what: '2 or 3 characters of a meaning', make: characters, isCode: false, wantsAll: true },
  people: { what: 'as people type', make: people, isCode: false, isWords: true },
  nonsense: { what: 'nonsense', make: nonsense, isCode: false },
} as const satisfies Record<string, QueryClass>;

export type ClassName = keyof typeof classes;
export const classNames = Object.keys(classes) as readonly ClassName[];

/** The queries of a class. Each class has random numbers of its own, so the others do not change them. */
export function queriesOf(
  name: ClassName,
  entries: readonly Entry[],
  seed: number,
  limit: number,
  locale: Locale = sourceLocale,
): Query[] {
  return classes[name].make(entries, randomOf(seed * 1000 + classNames.indexOf(name)), limit, locale);
}
