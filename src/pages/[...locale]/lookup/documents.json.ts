import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getRenderedCatalogue } from '../../../bridge/catalogue.ts';
import { localePaths } from '../../../bridge/routes.ts';
import { siteOf } from '../../../bridge/site.ts';
import { searchDocument } from '../../../html/code/searchDocument.ts';

export const getStaticPaths = localePaths;

/** What `integrations/searchIndex.ts` indexes of the pages of codes in the language; it takes the file out of the finished site. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { locale } }) => {
  const context = { site: siteOf(locale), ...(await getRenderedCatalogue(locale)) };
  return Response.json(
    [...context.catalogue.codes, ...context.catalogue.retired]
      .filter((code) => code.locale === locale)
      .map((code) => searchDocument(code, context)),
  );
};
