import type { Catalogue, Code } from './types.ts';

/** How a related code is related; also the key of its label. */
export type Relation = 'parent' | 'children' | 'sameSegment' | 'sameCategory';

/** Some codes related in one way; `total` counts them all. */
export interface RelatedCodes {
  readonly relation: Relation;
  readonly codes: readonly string[];
  readonly total: number;
}

const MOST = 12;

/** The codes related to `code`, each under its closest relation only, at most twelve of a kind: the nearest by name. */
export function relatedOf(code: Code, catalogue: Catalogue): RelatedCodes[] {
  const seen = new Set([code.code]);
  const category = catalogue.categoryOf(code.category)?.codes ?? [];
  const candidates: [Relation, readonly string[]][] = [
    ['parent', code.parent === undefined ? [] : [code.parent]],
    ['sameSegment', code.sameLastSegment],
    ['children', code.children],
    ['sameCategory', around(code.code, category)],
  ];
  return candidates.flatMap(([relation, names]) => {
    const codes = names.filter((name) => !seen.has(name));
    for (const name of codes) seen.add(name);
    return codes.length === 0 ? [] : [{ relation, codes: codes.slice(0, MOST), total: codes.length }];
  });
}

/** The members of a sorted list, those next to `name` first. */
function around(name: string, names: readonly string[]): string[] {
  const at = names.indexOf(name);
  const from = Math.max(0, Math.min(at - MOST / 2, names.length - MOST - 1));
  return [...names.slice(from, from + MOST + 1), ...names.slice(0, from), ...names.slice(from + MOST + 1)];
}
