import type { Locale } from '../locales.ts';
import { inlineText } from '../tables/inline.ts';
import type { Code, Product } from './types.ts';

/** What readers call a product: its name in their language where content/products.yml gives one, else its id. */
export const productName = ({ id, facts }: Pick<Product, 'id' | 'facts'>, locale: Locale): string =>
  facts.name[locale] ?? id;

/** The first meaning of a code as one line of plain text; empty where no table says anything. */
export const summaryOf = ({ meanings }: Pick<Code, 'meanings'>): string =>
  inlineText(meanings.find(({ text }) => text.length > 0)?.text ?? []);
