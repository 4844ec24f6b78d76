import { urlsOf } from '../urls.ts';
import { pageData } from './pageData.ts';
import { pageLocale } from './pageLanguage.ts';

/** The addresses of the site, in the language of this page. */
export const pageUrls = urlsOf(pageData.base, pageLocale);
