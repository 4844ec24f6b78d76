import { productName } from '../catalogue/names.ts';
import type { DataContext } from './context.ts';

/** What readers call the product `id`. */
export function nameOfProduct(id: string, { catalogue }: Pick<DataContext, 'catalogue'>): string {
  const product = catalogue.productOf(id);
  return product ? productName(product, catalogue.locale) : id;
}
