import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../../bridge/catalogue.ts';
import { localePaths } from '../../../bridge/paths.ts';
import { buildIndex } from '../../../lookup/buildIndex.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  Response.json(buildIndex(await getCatalogue(props.locale)).texts);
