import type { IndexedCode } from '../shared/codeIndex.ts';

/** A page that answers a query. */
export type FoundPage =
  | { readonly kind: 'code'; readonly entry: IndexedCode }
  /** Position of the guide in the index. */
  | { readonly kind: 'guide'; readonly guide: number }
  /** An action of the product at a position, with the positions of the codes that it can return. */
  | { readonly kind: 'action'; readonly product: number; readonly name: string; readonly codes: readonly number[] };

/** Codes as pages, each once. */
export const codePages = (entries: readonly IndexedCode[]): FoundPage[] =>
  [...new Set(entries)].map((entry) => ({ kind: 'code', entry }));
