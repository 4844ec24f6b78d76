import { getCatalogue, getPublishedLocales } from './catalogue.ts';
import { partsOf, type Part } from '../catalogue/parts.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { paramOf, type Locale } from '../locales.ts';

/** One page for each published language; the props name it. */
export async function localePaths(): Promise<{ params: { locale: string | undefined }; props: { locale: Locale } }[]> {
  return (await getPublishedLocales()).map((locale) => ({ params: { locale: paramOf(locale) }, props: { locale } }));
}

/**
 * One page for each of the items that `itemsOf` finds in the catalogue of each published language.
 * @param keyOf the key under which a rendered page is kept until what it shows has changed; without it, it is always rendered
 */
export async function itemPaths<Name extends string, Item>(
  name: Name,
  itemsOf: (catalogue: Catalogue) => readonly (readonly [id: string, item: Item])[],
  keyOf?: (catalogue: Catalogue, item: Item) => Promise<string>,
) {
  const published = await Promise.all((await getPublishedLocales()).map(getCatalogue));
  const paths = published.flatMap((catalogue) =>
    itemsOf(catalogue).map(async ([id, item]) => ({
      params: { locale: paramOf(catalogue.locale), [name]: id } as { locale: string | undefined } & Record<
        Name,
        string
      >,
      props: { catalogue, item },
      ...(keyOf && { cacheKey: await keyOf(catalogue, item) }),
    })),
  );
  return Promise.all(paths);
}

/** As `itemPaths`, with a page for each part of the item's codes: the first at the address of the item, the others below it. */
export async function partPaths<Name extends string, Item>(
  name: Name,
  itemsOf: (catalogue: Catalogue) => readonly (readonly [id: string, item: Item, codes: readonly string[]])[],
  keyOf: (catalogue: Catalogue, item: Item, part: Part) => Promise<string>,
) {
  const paths = await itemPaths(
    name,
    (catalogue) =>
      itemsOf(catalogue).flatMap(([id, item, codes]) => {
        const parts = partsOf(codes);
        return parts.map((part): readonly [string, PartOf<Item>] => [id, { item, part, parts }]);
      }),
    (catalogue, { item, part }) => keyOf(catalogue, item, part),
  );
  return paths.map(({ params, props: { catalogue, item }, ...rest }) => ({
    params: { ...params, part: item.part.number === 1 ? undefined : String(item.part.number) },
    props: { catalogue, ...item },
    ...rest,
  }));
}

interface PartOf<Item> {
  readonly item: Item;
  readonly part: Part;
  readonly parts: readonly Part[];
}
