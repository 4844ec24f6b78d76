import { readStored, store } from './deviceStorage.ts';

/** Id of the product whose codes the reader wants first; empty where none was chosen. */
export function readChosenProduct(): string {
  const stored = readStored('product');
  return typeof stored === 'string' ? stored : '';
}

/** Stores the product whose codes come first; an empty id for none. */
export const storeChosenProduct = (id: string): void => {
  store('product', id);
};
