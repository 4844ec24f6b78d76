import { listPagesOf } from '../catalogue/listPages.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { paramOf, type Locale } from '../locales.ts';
import { getCatalogue, getPublishedLocales } from './catalogue.ts';

/** One page for each published language; the props name it. */
export const localePaths = async () =>
  (await getPublishedLocales()).map((locale) => ({ params: { locale: paramOf(locale) }, props: { locale } }));

/** One page for each of the items that `itemsOf` finds in the catalogue of each published language. */
export async function itemPaths<Name extends string, Item>(
  name: Name,
  itemsOf: (catalogue: Catalogue) => readonly (readonly [id: string, item: Item])[],
) {
  const catalogues = await Promise.all((await getPublishedLocales()).map(getCatalogue));
  return catalogues.flatMap((catalogue) =>
    itemsOf(catalogue).map(([id, item]) => ({
      params: paramsOf(catalogue.locale, name, id),
      props: { catalogue, item },
    })),
  );
}

/** As `itemPaths`, with a page for each page of the item's list of codes: the first at the address of the item, the others below it. */
export async function listPaths<Name extends string, Item>(
  name: Name,
  itemsOf: (catalogue: Catalogue) => readonly (readonly [id: string, item: Item, codes: readonly string[]])[],
) {
  const paths = await itemPaths(name, (catalogue) =>
    itemsOf(catalogue).map(([id, item, codes]) => [id, { item, listPages: listPagesOf(codes) }] as const),
  );
  return paths.flatMap(
    ({
      params,
      props: {
        catalogue,
        item: { item, listPages },
      },
    }) =>
      listPages.map((listPage) => ({
        params: { ...params, page: listPage.number === 1 ? undefined : String(listPage.number) },
        props: { catalogue, item, listPage, listPages },
      })),
  );
}

const paramsOf = <Name extends string>(locale: Locale, name: Name, id: string) =>
  ({ locale: paramOf(locale), [name]: id }) as { locale: string | undefined } & Record<Name, string>;

/** One page for each action of each product. */
export async function actionPaths() {
  const catalogues = await Promise.all((await getPublishedLocales()).map(getCatalogue));
  return catalogues.flatMap((catalogue) =>
    catalogue.products.flatMap((product) =>
      product.actions.map((action) => ({
        params: { locale: paramOf(catalogue.locale), product: product.id, action: action.name },
        props: { catalogue, product, action },
      })),
    ),
  );
}
