import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { itemPaths } from '../../../bridge/paths.ts';
import { buildIndex } from '../../../lookup/buildIndex.ts';

export const getStaticPaths = () =>
  itemPaths('shard', (catalogue) =>
    buildIndex(catalogue).shards.map((shard, index) => [String(index), shard] as const),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.item);
