import type { Catalogue, Code, Meaning } from '../catalogue/types.ts';

/** What of a code concerns one product: its meanings, remedies, guides and actions, and nothing of another. */
export function productView(code: Code, product: string, catalogue: Catalogue): Code {
  const isOwn = (of: { readonly product: string }): boolean => of.product === product;
  const meanings = code.meanings.flatMap((meaning): Meaning[] => {
    const sources = meaning.sources.filter(isOwn);
    if (sources.length === 0) return [];
    return [{ ...meaning, sources, products: [product], scope: scopeOf(sources) }];
  });
  const isFor = (guide: string): boolean => [undefined, product].includes(catalogue.guideOf(guide)?.product);
  const hasOwn = code.remedies.some((remedy) => remedy.product === product);
  return {
    ...code,
    products: [product],
    scope: scopeOf(meanings),
    meanings,
    remedies: code.remedies.filter((remedy) =>
      remedy.product === undefined ? !(hasOwn && remedy.words) : remedy.product === product,
    ),
    guides: code.guides.filter(isFor),
    actions: code.actions.filter(isOwn),
  };
}

const scopeOf = (parts: readonly Pick<Code, 'scope'>[]): Code['scope'] =>
  parts.some(({ scope }) => scope === 'common') ? 'common' : 'business';
