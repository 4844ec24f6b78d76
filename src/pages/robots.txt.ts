import type { APIRoute } from 'astro';
import { siteOf } from '../bridge/site.ts';
import { sourceLocale } from '../locales.ts';

/** Crawlers may read everything, and are told of the sitemap: https://www.rfc-editor.org/rfc/rfc9309 */
export const GET: APIRoute = () => {
  const { urls, absolute } = siteOf(sourceLocale);
  const lines = ['User-agent: *', 'Allow: /', '', `Sitemap: ${absolute(urls.file('sitemap-index.xml'))}`, ''];
  return new Response(lines.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
