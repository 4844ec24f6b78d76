import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { localePaths } from '../../bridge/routes.ts';
import { siteOf } from '../../bridge/site.ts';

export const getStaticPaths = localePaths;

/** What browsers that install the site are told: https://www.w3.org/TR/appmanifest/ */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => {
  const { text, urls, lang, settings } = siteOf(props.locale);
  const { vector, small, large } = settings.icons;
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
      { src: urls.file(vector), sizes: 'any', type: 'image/svg+xml' },
      { src: urls.file(small), sizes: '192x192', type: 'image/png' },
      { src: urls.file(large), sizes: '512x512', type: 'image/png' },
    ],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'content-type': 'application/manifest+json' } });
};
