import { sourceLocale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { codeKey } from '../tables/code.ts';
import { resolveAll, type CodeResolver } from './resolveCodes.ts';
import type { ActionOfCode, Guide, LookAlike } from './types.ts';

/** The guides with the titles of the codes that they name, each once and in order of `codeKey`. */
export function guidesOf({ guides }: Content, resolver: CodeResolver): { guides: Guide[]; problems: Problem[] } {
  const resolved = guides.map(({ id, locale, file, title, description, codes: named }) => {
    const { titles, problems } = resolveAll(named, resolver);
    const codes = [...new Set(titles)].sort((a, b) => (codeKey(a) < codeKey(b) ? -1 : 1));
    return { guide: { id, locale, file, title, description, codes }, problems };
  });
  return { guides: resolved.map(({ guide }) => guide), problems: resolved.flatMap(({ problems }) => problems) };
}

/** An action with the titles of the codes that it returns. */
export interface ResolvedAction extends ActionOfCode {
  readonly codes: readonly string[];
}

/**
 * The actions with the titles of their codes. Only where a product is `complete`, in the source language, must every code
 * stand in a table; elsewhere a name that fits no code is kept.
 */
export function resolveActions(
  { locale, actions, products }: Content,
  resolver: CodeResolver,
): { actions: ResolvedAction[]; problems: Problem[] } {
  const resolved = actions.map(({ product, name, retired, codes: named }) => {
    const isDemanded = locale === sourceLocale && products.configOf(product).complete;
    const { titles, problems } = isDemanded
      ? resolveAll(named, resolver)
      : { titles: named.flatMap(resolver.find), problems: [] };
    return { action: { product, name, retired, codes: titles }, problems };
  });
  return { actions: resolved.map(({ action }) => action), problems: resolved.flatMap(({ problems }) => problems) };
}

/** The actions that return each code. */
export function actionsOfCodes(actions: readonly ResolvedAction[]): Map<string, ActionOfCode[]> {
  const byCode = new Map<string, ActionOfCode[]>();
  for (const { codes, product, name, retired } of actions) {
    for (const code of new Set(codes)) byCode.set(code, [...(byCode.get(code) ?? []), { product, name, retired }]);
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
