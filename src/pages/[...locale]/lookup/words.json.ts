import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue, getPublishedLocales } from '../../../bridge/catalogue.ts';
import { lookupIndexOf } from '../../../bridge/lookupIndex.ts';
import { localePaths } from '../../../bridge/routes.ts';
import { locales } from '../../../locales.ts';
import type { WordFile } from '../../../lookup/shared/serializedWords.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { locale } }) => {
  const others = (await getPublishedLocales()).filter((other) => other !== locale);
  const file: WordFile = {
    ...lookupIndexOf(await getCatalogue(locale)).words,
    languages: others.map((other) => locales[other].path),
  };
  return Response.json(file);
};
