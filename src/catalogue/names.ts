import type { Locale } from '../locales.ts';
import { inlineText } from '../tables/inline.ts';
import type { Code, Meaning, Product } from './types.ts';

/** What readers call a product: its name in their language where content/products.yml gives one, else its id. */
export const productName = ({ id, config }: Pick<Product, 'id' | 'config'>, locale: Locale): string =>
  config.name[locale] ?? id;

/**
 * How many entries of a list the page of a code shows where the list has more than twice as many. A page of their own shows all products and
 * meanings, and the page of a product all its actions.
 */
export const NAMED = { meanings: 12, products: 6, actions: 24 } as const;

/** `items`, or the first of them where they are more than twice as many as are named. */
export const shortened = <Item>(items: readonly Item[], named: number): readonly Item[] =>
  items.length > 2 * named ? items.slice(0, named) : items;

const isShortened = (items: readonly unknown[], named: number): boolean => items.length > 2 * named;

/** Whether the page of a code leaves out some of its meanings. */
export const hidesMeanings = ({ meanings }: Pick<Code, 'meanings'>): boolean => isShortened(meanings, NAMED.meanings);

/** Whether the page of a code leaves out some of the products that use a meaning. */
export const hidesProducts = ({ products }: Pick<Meaning, 'products'>): boolean =>
  isShortened(products, NAMED.products);

/** Whether a code has a page of all its products and meanings, since its own page leaves some out. */
export const hasProductsPage = (code: Pick<Code, 'meanings'>): boolean =>
  hidesMeanings(code) || code.meanings.some(hidesProducts);

/** What the row of a table says first of a code: its description, or else its cause, its solution or its name. */
export const saidOf = ({ text, cause, solution, message, name }: Meaning): Meaning['text'] =>
  [text, cause, solution, message].find((content) => content.length > 0) ??
  (name === '' ? [] : [{ type: 'text', value: name }]);

/** The first meaning of a code as one line of plain text; empty where no table says anything. */
export const summaryOf = ({ meanings }: Pick<Code, 'meanings'>): string =>
  inlineText(meanings.map(saidOf).find((said) => said.length > 0) ?? []);
