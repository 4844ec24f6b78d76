import { problem, type Problem } from '../problems/problems.ts';
import type { AliasRow } from '../read/readAliases.ts';
import type { Reference } from '../read/reference.ts';
import { nearest } from '../text/nearest.ts';
import type { Alias, AliasTarget, Catalogue } from './types.ts';

/** What aliases may lead to. */
export type AliasTargets = Pick<Catalogue, 'codes' | 'retired' | 'guides' | 'products'>;

/** The aliases with the pages that they lead to. A name that leads nowhere is a problem, and the alias is kept without it. */
export function aliasesOf(rows: readonly AliasRow[], known: AliasTargets): { aliases: Alias[]; problems: Problem[] } {
  const targets = targetsOf(known);
  const problems: Problem[] = [];
  const resolve = ({ name, position }: Reference): AliasTarget[] => {
    const target = targets.get(name);
    if (target !== undefined) return [target];
    problems.push(problem('unknown-alias-page', position, { name, near: nearest(name, targets.keys()) }));
    return [];
  };
  const aliases = rows.map(({ phrases, synonyms, targets: named }) => ({
    phrases,
    synonyms,
    targets: named.flatMap(resolve),
  }));
  return { aliases, problems };
}

/** Each page that an alias may name. */
const targetsOf = ({ codes, retired, guides, products }: AliasTargets): ReadonlyMap<string, AliasTarget> =>
  new Map<string, AliasTarget>([
    ...[...codes, ...retired].map(({ code }) => [code, { kind: 'code', name: code }] as const),
    ...guides.map(({ id }) => [`guides/${id}`, { kind: 'guide', name: id }] as const),
    ...products.flatMap(({ id, actions }) =>
      actions.map(({ name }) => [`actions/${id}/${name}`, { kind: 'action', product: id, name }] as const),
    ),
  ]);
