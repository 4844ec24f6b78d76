import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue, getPublishedLocales } from '../../../bridge/catalogue.ts';
import { otherLanguagesOf } from '../../../bridge/lookupIndex.ts';
import { localePaths } from '../../../bridge/routes.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { locale } }) => {
  const others = (await getPublishedLocales()).filter((other) => other !== locale);
  return Response.json(otherLanguagesOf(await getCatalogue(locale), await Promise.all(others.map(getCatalogue))));
};
