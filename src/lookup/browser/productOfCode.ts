import { rules } from '#vendor/paste.ts';
import { categoryOf } from '../../tables/code.ts';
import type { SerializedIndex } from '../shared/codeIndex.ts';
import type { KnownCodes } from './knownCodes.ts';

/** Categories whose codes every product has, even where only one lists them. */
const COMMON_CATEGORIES: ReadonlySet<string> = new Set(rules.commonCategories);

/**
 * Makes a function that gives the id of the product that alone has a code, without its version: `es` for `es.v20180416`. It gives
 * undefined for a code that several products have, that is common to all, or that the site does not have.
 */
export const productOfCode =
  ({ byKey }: Pick<KnownCodes, 'byKey'>, products: SerializedIndex['products']) =>
  (code: string): string | undefined => {
    if (!code.includes('.') || COMMON_CATEGORIES.has(categoryOf(code))) return undefined;
    const positions = byKey.get(code.toLowerCase())?.products ?? [];
    const [position] = positions;
    if (position === undefined || positions.length > 1) return undefined;
    return products[position]?.[0].replace(/\.v\d{8}$/, '');
  };
