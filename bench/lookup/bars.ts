import type { Bar, Check } from '../bars.ts';
import { classes, type ClassName } from './classes.ts';
import type { ClassResult } from './report.ts';

/** The least share of queries, in per cent, that a class must answer. */
export const recall: Partial<Record<ClassName, Partial<Record<'first' | 'five' | 'listed', number>>>> = {
  exact: { first: 100, five: 100 },
  lastSegment: { first: 100, five: 100 },
  beginning: { first: 99, five: 100 },
  inner: { listed: 99 },
  typo: { first: 98, five: 100 },
  pasted: { first: 100, five: 100 },
  phrase: { first: 95, five: 99 },
  characters: { listed: 100 },
  people: { first: 80, five: 92 },
};

/** What a look-up of a code may take, whatever of it is known. */
export const code = {
  p95: { what: 'slowest answer but 5 %', most: 50, unit: 'ms' },
  bytes: { what: 'fetched for the first query', most: 160, unit: 'kB' },
} as const satisfies Record<string, Bar>;

/** What a look-up of words may take. */
export const words = {
  bytes: { what: 'fetched for the first query', most: 400, unit: 'kB' },
  requests: { what: 'requests of the first query', most: 20, unit: '' },
} as const satisfies Record<string, Bar>;

/** What people type may find nothing as often as this. */
export const nothing = { what: 'queries that find nothing', most: 3, unit: '%' } as const satisfies Bar;

const names = { first: 'recall@1', five: 'recall@5', listed: 'share of all that is listed' } as const;

/** Holds what the look-up did with a class of queries against its bars. */
export function checksOf({ name, lookup: { scores, first } }: ClassResult): Check[] {
  const { what, isCode } = classes[name];
  const checks = (['first', 'five', 'listed'] as const).flatMap((figure): Check[] => {
    const least = recall[name]?.[figure];
    if (least === undefined) return [];
    const value = scores[figure];
    return [{ what: `${what}: ${names[figure]}`, least, unit: '%', value, met: value >= least }];
  });
  const atMost = (bar: Bar & { most: number }, value: number): Check => {
    return { ...bar, what: `${what}: ${bar.what}`, value, met: value <= bar.most };
  };
  if (name === 'people') checks.push(atMost(nothing, scores.nothing));
  if (isCode) checks.push(atMost(code.p95, scores.p95), atMost(code.bytes, first.bytes / 1000));
  if ('isWords' in classes[name])
    checks.push(atMost(words.bytes, first.bytes / 1000), atMost(words.requests, first.paths.length));
  return checks;
}
