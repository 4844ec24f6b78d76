import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localePaths } from '../../bridge/routes.ts';
import { siteOf } from '../../bridge/site.ts';
import { escapeHtml } from '../../html/html.ts';

export const getStaticPaths = localePaths;

/** Makes the look-up a search engine of the address bar. Source: https://github.com/dewitt/opensearch, OpenSearch 1.1 draft 6 */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props, site }) => {
  const { text, urls, settings } = siteOf(props.locale);
  const absolute = (path: string) => escapeHtml(new URL(path, site).href);
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeHtml(text.lookup.engine)}</ShortName>
<Description>${escapeHtml(text.lookup.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${absolute(urls.file(settings.icons.vector))}</Image>
<Url type="text/html" template="${absolute(urls.lookup)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
