import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localePaths } from '../../bridge/routes.ts';
import { siteOf } from '../../bridge/site.ts';

export const getStaticPaths = localePaths;

/** What browsers that install the site are told: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { text, urls, lang } = siteOf(props.locale);
  const manifest = {
    name: text.site.title,
    short_name: text.site.shortTitle,
    description: text.site.description,
    lang,
    id: urls.home,
    start_url: urls.home,
    scope: urls.home,
    display: 'minimal-ui',
    background_color: '#fdfdfc',
    theme_color: '#fdfdfc',
    icons: [
      { src: urls.file('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ...[192, 512].map((size) => ({
        src: urls.file(`icons/${String(size)}.png`),
        sizes: `${String(size)}x${String(size)}`,
        type: 'image/png',
      })),
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
