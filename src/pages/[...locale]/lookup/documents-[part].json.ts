import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getRenderedCatalogue } from '../../../bridge/catalogue.ts';
import { itemPaths } from '../../../bridge/routes.ts';
import { siteOf } from '../../../bridge/site.ts';
import { searchDocument } from '../../../html/code/searchDocument.ts';

/** Most codes in a file. */
const MAX_CODES = 1000;

export const getStaticPaths = () =>
  itemPaths('part', ({ locale, codes, retired }) => {
    const own = [...codes, ...retired].filter((code) => code.locale === locale);
    return Array.from(
      { length: Math.ceil(own.length / MAX_CODES) },
      (_, index) => [String(index), own.slice(index * MAX_CODES, (index + 1) * MAX_CODES)] as const,
    );
  });

/** What `integrations/searchIndex.ts` indexes of the pages of some codes; it takes the file out of the finished site. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) => {
  const { locale } = props.catalogue;
  const context = { site: siteOf(locale), ...(await getRenderedCatalogue(locale)) };
  return Response.json(props.item.map((code) => searchDocument(code, context)));
};
