import type { Code, Meaning } from '../catalogue/types.ts';

/** What of a code concerns one product: its meanings, remedies and actions, and nothing of another. */
export function productView(code: Code, product: string): Code {
  const isOwn = (of: { readonly product: string }): boolean => of.product === product;
  const meanings = code.meanings.flatMap((meaning): Meaning[] => {
    const sources = meaning.sources.filter(isOwn);
    if (sources.length === 0) return [];
    return [{ ...meaning, sources, products: [product], scope: scopeOf(sources) }];
  });
  const hasOwn = code.remedies.some((remedy) => remedy.product === product);
  return {
    ...code,
    products: [product],
    scope: scopeOf(meanings),
    meanings,
    remedies: code.remedies.filter((remedy) =>
      remedy.product === undefined ? !(hasOwn && remedy.words) : remedy.product === product,
    ),
    actions: code.actions.filter(isOwn),
  };
}

const scopeOf = (parts: readonly Pick<Code, 'scope'>[]): Code['scope'] =>
  parts.some(({ scope }) => scope === 'common') ? 'common' : 'business';
