import type { Catalogue, Guide } from './types.ts';

/** The guides that serve any of `codes`, in their own order, each without its text, and without its codes: a guide may serve thousands. */
export function guidesServing(catalogue: Catalogue, codes: readonly string[]): Omit<Guide, 'codes' | 'sections'>[] {
  const ids = new Set(codes.flatMap((name) => catalogue.codeOf(name)?.guides ?? []));
  return catalogue.guides.filter(({ id }) => ids.has(id)).map(({ codes: _, sections: __, ...guide }) => guide);
}
