import type { IndexedCode } from '../shared/codeIndex.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { WordSearch } from './words/wordSearch.ts';

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

/** The page that has a number in `SerializedWords`. */
export function pageOf(
  page: number,
  { entries, guides }: Pick<KnownCodes, 'entries' | 'guides'>,
  { actions }: Pick<WordSearch, 'actions'>,
): FoundPage {
  const entry = entries[page];
  if (entry) return { kind: 'code', entry };
  const guide = page - entries.length;
  if (guide < guides.length) return { kind: 'guide', guide };
  const [product = 0, name = '', codes = []] = actions[guide - guides.length] ?? [];
  return { kind: 'action', product, name, codes };
}
