import type { Locale } from '../../src/locales.ts';
import type { Random } from '../random.ts';
import type { Entry } from './entries.ts';

/** What is typed, and the keys of the codes that answer it. */
export interface Query {
  readonly text: string;
  readonly expected: readonly string[];
  /** Where guides and actions may answer it too: the group of such queries that it is in. */
  readonly group?: string;
}

/** Makes at most `limit` different queries from the entries; the same for the same random numbers. */
export type MakeQueries = (entries: readonly Entry[], random: Random, limit: number, locale: Locale) => Query[];

/** How often each entry is tried, so that few entries give many queries too. */
const ROUNDS = 12;

/** A class of queries, from a maker of one query for one entry; it returns nothing where the entry gives none. */
export const forEach =
  (make: (entry: Entry, entries: readonly Entry[], random: Random) => Query | undefined): MakeQueries =>
  (entries, random, limit) => {
    const queries = new Map<string, Query>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const entry of shuffled(entries, random)) {
        if (queries.size >= limit) return [...queries.values()];
        const query = make(entry, entries, random);
        if (query && !queries.has(query.text)) queries.set(query.text, query);
      }
    }
    return [...queries.values()];
  };

/** The items in random order. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const order = items.map((item) => [random.next(), item] as const);
  return order.sort(([a], [b]) => a - b).map(([, item]) => item);
}

/** A whole number from `least` to `most`. */
export const between = (random: Random, least: number, most: number): number => least + random.below(most - least + 1);
