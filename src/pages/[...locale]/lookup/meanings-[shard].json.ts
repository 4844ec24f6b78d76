import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { itemPaths } from '../../../bridge/routes.ts';
import { lookupIndexOf } from '../../../bridge/lookupIndex.ts';

export const getStaticPaths = () =>
  itemPaths('shard', (catalogue) =>
    lookupIndexOf(catalogue).shards.map((shard, index) => [String(index), shard] as const),
  );

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props.item);
