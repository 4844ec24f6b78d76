import { sourceLocale } from '../locales.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { ActionRow } from '../read/readActions.ts';
import type { Content } from '../read/readContent.ts';
import { codeKey } from '../tables/code.ts';
import { nearest } from '../text/nearest.ts';
import { resolveAll, type CodeResolver } from './resolveCodes.ts';
import type { Action, ActionOfCode, Guide, LookAlike } from './types.ts';

/** The guides with the titles of the codes that they name, each once and in order of `codeKey`. */
export function guidesOf({ guides }: Content, resolver: CodeResolver): { guides: Guide[]; problems: Problem[] } {
  const resolved = guides.map(({ id, locale, file, product, title, description, sections, codes: named }) => {
    const { titles, problems } = resolveAll(named, resolver);
    const codes = [...new Set(titles)].sort((a, b) => (codeKey(a) < codeKey(b) ? -1 : 1));
    return { guide: { id, locale, file, product, title, description, sections, codes }, problems };
  });
  return { guides: resolved.map(({ guide }) => guide), problems: resolved.flatMap(({ problems }) => problems) };
}

/** An action of a product, with the titles of the codes that it returns. */
export interface ResolvedAction extends Action {
  readonly product: string;
}

/**
 * The actions with the titles of their codes. Only where a product is `complete`, in the source language, must every code
 * stand in a table; elsewhere a name that fits no code is kept.
 */
export function resolveActions(
  { locale, actions, products }: Content,
  resolver: CodeResolver,
): { actions: ResolvedAction[]; problems: Problem[] } {
  const known = new Map<string, ActionRow>();
  const resolved = actions.map((row) => {
    const { product, name, codes: named } = row;
    const isDemanded = locale === sourceLocale && products.configOf(product).complete;
    const { titles, problems } = isDemanded
      ? resolveAll(named, resolver)
      : { titles: named.flatMap(resolver.find), problems: [] };
    const first = known.get(actionKey(row));
    if (first) {
      const line = String(first.position.line);
      return { action: undefined, problems: [problem('duplicate-action', row.position, { name, first: line })] };
    }
    known.set(actionKey(row), row);
    return { action: actionOf(row, titles), problems };
  });
  return {
    actions: resolved.flatMap(({ action }) => action ?? []),
    problems: [...resolved.flatMap(({ problems }) => problems), ...checkReplacements(actions)],
  };
}

/** Actions that differ in case only would share an address on many hosts. */
const actionKey = ({ product, name }: Pick<ActionRow, 'product' | 'name'>): string =>
  `${product}/${name.toLowerCase()}`;

const actionOf = (row: ActionRow, codes: readonly string[]): ResolvedAction => ({
  product: row.product,
  name: row.name,
  since: row.since,
  withdrawals: row.withdrawals,
  editions: row.editions,
  replacedBy: row.replacedBy.map(({ name }) => name),
  codes: [...new Set(codes)],
  file: row.position.file,
  line: row.position.line,
});

/** A problem for each replacement that is no action of the same product. */
function checkReplacements(actions: readonly ActionRow[]): Problem[] {
  const names = Map.groupBy(actions, ({ product }) => product);
  return actions.flatMap(({ product, replacedBy }) => {
    const own = (names.get(product) ?? []).map(({ name }) => name);
    return replacedBy
      .filter(({ name }) => !own.includes(name))
      .map(({ name, position }) => problem('unknown-action', position, { name, near: nearest(name, own) }));
  });
}

/** The actions that return each code. */
export function actionsOfCodes(actions: readonly ResolvedAction[]): Map<string, ActionOfCode[]> {
  const byCode = new Map<string, ActionOfCode[]>();
  for (const { codes, product, name, withdrawals } of actions) {
    for (const code of codes) byCode.set(code, [...(byCode.get(code) ?? []), { product, name, withdrawals }]);
  }
  return byCode;
}

/** The look-alikes of each code, on both sides of every pair. */
export function lookAlikesOf(
  { lookAlikes }: Content,
  resolver: CodeResolver,
): { lookAlikes: Map<string, LookAlike[]>; problems: Problem[] } {
  const byCode = new Map<string, LookAlike[]>();
  const resolved = lookAlikes.map(({ pair, ...rest }) => ({ pair: pair.map(resolver.resolve), ...rest }));
  for (const { pair, locale, difference } of resolved) {
    const [one, other] = pair.map(({ titles }) => titles[0]);
    if (one === undefined || other === undefined) continue;
    byCode.set(one, [...(byCode.get(one) ?? []), { code: other, locale, difference }]);
    byCode.set(other, [...(byCode.get(other) ?? []), { code: one, locale, difference }]);
  }
  return { lookAlikes: byCode, problems: resolved.flatMap(({ pair }) => pair).flatMap(({ problems }) => problems) };
}
