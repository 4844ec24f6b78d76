import { sourceLocale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import { codeKey } from '../tables/code.ts';
import type { CodeResolver } from './resolveCodes.ts';
import type { ActionOfCode, Guide, LookAlike } from './types.ts';

/** The guides with the titles of the codes that they name: the one place of this relation. */
export function guidesOf({ guides }: Content, resolver: CodeResolver, problems: Problem[]): Guide[] {
  return guides.map(({ id, file, title, description, codes }) => {
    const named = new Set(codes.flatMap((reference) => resolver.resolve(reference, problems)));
    return { id, file, title, description, codes: [...named].sort((a, b) => (codeKey(a) < codeKey(b) ? -1 : 1)) };
  });
}

/** An action with the titles of the codes that it returns. */
export interface ResolvedAction extends ActionOfCode {
  readonly codes: readonly string[];
}

/** Action tables of products that are not `complete` may name codes that no table lists; these are kept as names. */
export function resolveActions(
  { locale, actions, products }: Content,
  resolver: CodeResolver,
  problems: Problem[],
): ResolvedAction[] {
  return actions.map(({ product, name, retired, codes }) => {
    const isDemanded = locale === sourceLocale && products.configOf(product).complete;
    const found = codes.map((reference) =>
      isDemanded ? resolver.resolve(reference, problems) : resolver.find(reference),
    );
    return { product, name, retired, codes: found.flat() };
  });
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
  problems: Problem[],
): Map<string, LookAlike[]> {
  const byCode = new Map<string, LookAlike[]>();
  for (const { pair, difference } of lookAlikes) {
    const [[one], [other]] = [resolver.resolve(pair[0], problems), resolver.resolve(pair[1], problems)];
    if (one === undefined || other === undefined) continue;
    byCode.set(one, [...(byCode.get(one) ?? []), { code: other, difference }]);
    byCode.set(other, [...(byCode.get(other) ?? []), { code: one, difference }]);
  }
  return byCode;
}
