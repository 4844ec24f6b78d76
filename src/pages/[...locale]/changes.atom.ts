import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCatalogue } from '../../bridge/catalogue.ts';
import { getHistory } from '../../bridge/history.ts';
import { localePaths } from '../../bridge/routes.ts';
import { siteOf } from '../../bridge/site.ts';
import { changesFeed } from '../../html/changes/changesFeed.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props: { locale } }) => {
  const feed = changesFeed(getHistory(), { site: siteOf(locale), catalogue: await getCatalogue(locale) });
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
