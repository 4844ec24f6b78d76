import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../../bridge/catalogue.ts';
import { lookupIndexOf } from '../../../bridge/lookupIndex.ts';
import { localePaths } from '../../../bridge/routes.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(lookupIndexOf(await getCatalogue(props.locale)).words);
