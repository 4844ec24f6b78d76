import { localeOfPath, urlsOf } from '../urls.ts';
import { pageData } from './pageData.ts';

/** The addresses of the site, in the language of this page. */
export const pageUrls = urlsOf(pageData.base, localeOfPath(pageData.base, pageData.home));
