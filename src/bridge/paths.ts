import { getCatalogue, getPublishedLocales } from './catalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { paramOf, type Locale } from '../locales.ts';

/** One page for each published language; the props name it. */
export async function localePaths(): Promise<{ params: { locale: string | undefined }; props: { locale: Locale } }[]> {
  return (await getPublishedLocales()).map((locale) => ({ params: { locale: paramOf(locale) }, props: { locale } }));
}

/** One page for each of the items that `itemsOf` finds in the catalogue of each published language. */
export async function itemPaths<Name extends string, Item>(
  name: Name,
  itemsOf: (catalogue: Catalogue) => readonly (readonly [id: string, item: Item])[],
) {
  const published = await Promise.all((await getPublishedLocales()).map(getCatalogue));
  return published.flatMap((catalogue) =>
    itemsOf(catalogue).map(([id, item]) => ({
      params: { locale: paramOf(catalogue.locale), [name]: id } as { locale: string | undefined } & Record<
        Name,
        string
      >,
      props: { catalogue, item },
    })),
  );
}
