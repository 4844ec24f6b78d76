import type { Json } from '../text/responseTemplate.ts';

/** The response of the site's settings; `astro.config.mjs` puts it in the place of the name. */
declare const SITE_RESPONSE: Json;

export const siteResponse: Json = SITE_RESPONSE;
