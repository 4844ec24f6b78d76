import { causedKeys, effectKeys, rankOf } from './causes.ts';
import type { Problem, ProblemId, SourcePosition } from './problems.ts';

/** A problem as an author is told of it: once for all its places, with those that follow from it. */
export interface FoldedProblem extends Problem {
  /** The other places of the same problem. */
  readonly also?: readonly SourcePosition[];
  /** The problems that are gone once this one is. */
  readonly followers?: readonly Problem[];
}

/** The text of a content file; empty where there is none. */
export type TextOf = (file: string) => string;

/**
 * Puts causes first: what follows from another problem is folded under it, as the codes of a table that cannot be read are unknown elsewhere,
 * and what is the same in many places is one problem. None is lost: each is a problem, one of its places or one of its followers.
 */
export function foldProblems(problems: readonly Problem[], textOf: TextOf): FoldedProblem[] {
  const rootOf = rootFinder(problems, textOf);
  const followers = Map.groupBy(
    problems.filter((problem) => rootOf(problem) !== problem),
    rootOf,
  );
  const roots = problems.filter((problem) => rootOf(problem) === problem);
  return [...Map.groupBy(roots, samenessOf).values()].map((same): FoldedProblem => {
    const [first, ...others] = same;
    if (!first) throw new Error('A group has no problem.');
    const all = same.flatMap((problem) => followers.get(problem) ?? []);
    return {
      ...first,
      ...(others.length > 0 && { also: others.map(({ file, line, column }) => ({ file, line, column })) }),
      ...(all.length > 0 && { followers: all }),
    };
  });
}

/** How many problems of each type follow from one, the most frequent first. */
export const countFollowers = ({ followers = [] }: FoldedProblem): [ProblemId, number][] =>
  [...Map.groupBy(followers, ({ id }) => id)]
    .map(([id, all]): [ProblemId, number] => [id, all.length])
    .sort(([, a], [, b]) => b - a);

/** What makes two problems the same: a table says how many rows it has, a header is the same in all of them. */
const samenessOf = ({ id, message, hint, subject = '' }: Problem): string =>
  id === 'unknown-header' ? [id, subject, hint].join('\n') : [id, message, hint].join('\n');

/** Finds the problem from which another follows in the end: itself, where it follows from none. */
function rootFinder(problems: readonly Problem[], textOf: TextOf): (problem: Problem) => Problem {
  const causeOf = new Map<string, Problem>();
  const ranked = problems.filter(({ id }) => rankOf(id) < Infinity).sort((a, b) => rankOf(a.id) - rankOf(b.id));
  for (const cause of ranked) {
    for (const key of causedKeys(cause, textOf(cause.file))) if (!causeOf.has(key)) causeOf.set(key, cause);
  }
  const rootOf = (problem: Problem): Problem => {
    const cause = effectKeys(problem)
      .map((key) => causeOf.get(key))
      .find((found) => found !== undefined && found !== problem && rankOf(found.id) < rankOf(problem.id));
    return cause ? rootOf(cause) : problem;
  };
  return rootOf;
}
