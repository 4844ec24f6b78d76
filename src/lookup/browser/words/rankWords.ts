import type { Term } from './termsOf.ts';
import type { WordIndex } from './wordIndex.ts';

/** A page that says what a query asks for. */
export interface RankedPage {
  readonly page: number;
  readonly score: number;
  /** The share of the query that the page says anywhere, by weight. */
  readonly share: number;
  /** Whether the query has all words of a line that says what the page is about. */
  readonly isWhole: boolean;
}

/** Of the score of a line, the part that it has however much else it says. */
const FIXED = 0.55;
/** What the other lines of a page add. */
const ELSEWHERE = 0.35;

/**
 * The pages that say what a query asks for, best first. A page is as good as the best of its lines: one that says all of the query, and
 * little else. What the other lines say adds a little.
 */
export function rankWords(terms: readonly Term[], { pages, weights, lengths }: WordIndex): RankedPage[] {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const said = new Map<number, { weight: number; size: number }>();
  const shares = new Map<number, number>();
  for (const { lines, weight, size } of terms) {
    const best = new Map<number, number>();
    for (const [line, nearness] of lines) {
      const own = said.get(line) ?? { weight: 0, size: 0 };
      own.weight += weight * nearness;
      own.size += size;
      said.set(line, own);
      const page = pages[line] ?? 0;
      if ((best.get(page) ?? 0) < nearness) best.set(page, nearness);
    }
    for (const [page, nearness] of best) shares.set(page, (shares.get(page) ?? 0) + (weight * nearness) / total);
  }
  const scores = new Map<number, number>();
  const whole = new Set<number>();
  for (const [line, { weight, size }] of said) {
    const covered = Math.min(1, size / Math.max(1, lengths[line] ?? 1));
    const score = ((weights[line] ?? 1) * weight * (FIXED + (1 - FIXED) * covered)) / total;
    const page = pages[line] ?? 0;
    if (covered === 1 && size > 1 && (weights[line] ?? 0) >= 1) whole.add(page);
    if ((scores.get(page) ?? 0) < score) scores.set(page, score);
  }
  return [...scores]
    .map(([page, score]) => {
      const share = shares.get(page) ?? 0;
      return { page, score: score + ELSEWHERE * share, share, isWhole: whole.has(page) };
    })
    .sort((a, b) => b.score - a.score);
}
