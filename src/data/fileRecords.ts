import { productName } from '../catalogue/names.ts';
import type { Code, Product } from '../catalogue/types.ts';
import { productRecord, withdrawnOf } from './codeRecord.ts';
import { productDataOf } from '../urls.ts';
import type { DataContext } from './context.ts';
import { DATA_VERSION, type DataFiles } from './fileSchemas.ts';
import type { CodeRecord } from './recordSchema.ts';

/** What every file begins with. */
const headOf = ({ site, contentDate }: DataContext) => ({
  version: DATA_VERSION,
  language: site.lang,
  ...(contentDate !== undefined && { contentDate }),
});

export const codesFile = (codes: readonly CodeRecord[], context: DataContext): DataFiles['CodesFile'] => ({
  ...headOf(context),
  codes: [...codes],
});

export const codeFile = (code: CodeRecord, context: DataContext): DataFiles['CodeFile'] => ({
  ...headOf(context),
  ...code,
});

export const categoriesFile = (context: DataContext): DataFiles['CategoriesFile'] => ({
  ...headOf(context),
  categories: context.catalogue.categories.map(({ name, codes }) => ({
    name,
    url: context.site.absolute(context.site.urls.category(name)),
    codes: [...codes],
  })),
});

export const productsFile = (context: DataContext): DataFiles['ProductsFile'] => ({
  ...headOf(context),
  products: context.catalogue.products.map((product) => productEntry(product, context)),
});

/**
 * A product with its codes, of which only what concerns it is told.
 * @param recordOf the record of a code with all its products
 */
export const productFile = (
  product: Product,
  recordOf: (code: Code) => CodeRecord,
  context: DataContext,
): DataFiles['ProductFile'] => ({
  ...headOf(context),
  product: productEntry(product, context),
  codes: [...new Set([...product.common, ...product.business])].flatMap((name) => {
    const code = context.catalogue.codeOf(name);
    return code ? [productRecord(code, product.id, recordOf(code), context)] : [];
  }),
});

export const actionsFile = (context: DataContext): DataFiles['ActionsFile'] => ({
  ...headOf(context),
  actions: context.catalogue.products.flatMap(({ id, actions }) =>
    actions.map(({ name, since, withdrawals, editions, replacedBy, codes }) => ({
      product: id,
      name,
      url: context.site.absolute(context.site.urls.action(id, name)),
      since: since || null,
      withdrawn: withdrawnOf(withdrawals),
      sites: [...editions],
      replacedBy: [...replacedBy],
      codes: [...codes],
    })),
  ),
});

function productEntry({ id, config, common, business }: Product, { site, catalogue }: DataContext) {
  const { urls, absolute } = site;
  return {
    id,
    name: productName({ id, config }, catalogue.locale),
    url: absolute(urls.product(id)),
    data: absolute(productDataOf(urls, id)),
    endpoint: config.endpoint ?? null,
    apiVersion: config.version ?? null,
    docs: config.docs[catalogue.locale] ?? null,
    common: [...common],
    business: [...business],
  };
}
