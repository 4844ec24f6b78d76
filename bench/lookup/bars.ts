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
};

/** What a look-up of a code may take, whatever of it is known. */
export const code = {
  p95: { what: 'slowest answer but 5 %', most: 50, unit: 'ms' },
  bytes: { what: 'fetched for the first query', most: 250, unit: 'kB' },
} as const satisfies Record<string, Bar>;

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
  if (!isCode) return checks;
  const atMost = (bar: Bar & { most: number }, value: number): Check => {
    return { ...bar, what: `${what}: ${bar.what}`, value, met: value <= bar.most };
  };
  return [...checks, atMost(code.p95, scores.p95), atMost(code.bytes, first.bytes / 1000)];
}
