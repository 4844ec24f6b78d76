import type { APIRoute } from 'astro';
import { getCatalogue } from '../../../bridge/catalogue.ts';
import { siteOf } from '../../../bridge/site.ts';
import { codesJson } from '../../../catalogue/codesJson.ts';
import { sourceLocale } from '../../../locales.ts';

export const GET: APIRoute = async () =>
  Response.json(codesJson(await getCatalogue(sourceLocale), siteOf(sourceLocale).urls));
