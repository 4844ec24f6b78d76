import { codeKey } from '../tables/code.ts';
import type { Catalogue, Code } from './types.ts';

/** How a related code is related; also the key of its label. */
export type Relation = 'parent' | 'children' | 'sameSegment' | 'sameCategory';

/** Some codes related in one way; `total` counts them all. */
export interface RelatedCodes {
  readonly relation: Relation;
  readonly codes: readonly string[];
  readonly total: number;
}

const MAX_PER_RELATION = 8;

/** The codes related to `code`, which the tables list, each under its closest relation only, at most eight of a kind: the nearest by name. */
export function relatedOf(code: Code, catalogue: Catalogue): RelatedCodes[] {
  const seen = new Set([code.code]);
  const take = (relation: Relation, names: readonly string[]): RelatedCodes[] => {
    const codes = names.filter((name) => !seen.has(name));
    for (const name of codes) seen.add(name);
    return codes.length === 0 ? [] : [{ relation, codes: codes.slice(0, MAX_PER_RELATION), total: codes.length }];
  };
  const closer = [
    ...take('parent', code.parent === undefined ? [] : [code.parent]),
    ...take('sameSegment', code.sameLastSegment),
    ...take('children', code.children),
  ];
  const members = catalogue.categoryOf(code.category)?.codes ?? [];
  const others = members.length - [...seen].filter((name) => catalogue.codeOf(name)?.category === code.category).length;
  if (others === 0) return closer;
  return [...closer, { relation: 'sameCategory', codes: nearestOf(code.code, members, seen), total: others }];
}

/** At most eight of sorted `names` that are not in `leftOut`, those next to `name` first. Looks at few of them as a rule, however many there are. */
function nearestOf(name: string, names: readonly string[], leftOut: ReadonlySet<string>): string[] {
  const position = positionIn(names, name);
  const from = Math.max(0, Math.min(position - MAX_PER_RELATION / 2, names.length - MAX_PER_RELATION - 1));
  const found: string[] = [];
  for (const candidate of aroundWindow(names, from, from + MAX_PER_RELATION + 1)) {
    if (leftOut.has(candidate)) continue;
    found.push(candidate);
    if (found.length === MAX_PER_RELATION) break;
  }
  return found;
}

function* aroundWindow(names: readonly string[], from: number, to: number): Generator<string> {
  yield* names.slice(from, to);
  for (let index = 0; index < from; index++) yield names[index] ?? '';
  for (let index = to; index < names.length; index++) yield names[index] ?? '';
}

/** The index of `name`, or the one it would have, among names in order of `codeKey`, by halving. */
function positionIn(names: readonly string[], name: string): number {
  const key = codeKey(name);
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (codeKey(names[middle] ?? '') < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
