import type { Locale } from '../locales.ts';
import { inlineText } from '../tables/inline.ts';
import type { Code, Meaning, Product } from './types.ts';

/** What readers call a product: its name in their language where content/products.yml gives one, else its id. */
export const productName = ({ id, facts }: Pick<Product, 'id' | 'facts'>, locale: Locale): string =>
  facts.name[locale] ?? id;

/** Products that the page of a code names for a meaning that more than twice as many use; all of them stand on a page of their own. */
export const PRODUCTS_NAMED = 12;

/** Whether the page of a code names only some of the products that use a meaning. */
export const isShortened = ({ products }: Pick<Meaning, 'products'>): boolean => products.length > 2 * PRODUCTS_NAMED;

/** The first meaning of a code as one line of plain text; empty where no table says anything. */
export const summaryOf = ({ meanings }: Pick<Code, 'meanings'>): string =>
  inlineText(meanings.find(({ text }) => text.length > 0)?.text ?? []);
