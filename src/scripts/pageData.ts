import { PAGE_DATA_ID, type PageData } from '../pageData.ts';

/** What `page` tells its scripts; undefined where it is no page of this site. */
export function readPageData(page: Document): PageData | undefined {
  const text = page.getElementById(PAGE_DATA_ID)?.textContent;
  // The build wrote it: `html/frame/head.ts` gives its type.
  return text === undefined ? undefined : (JSON.parse(text) as PageData);
}

/** What this page tells its scripts. */
export const pageData: PageData = readPageData(document) ?? {
  base: '/',
  home: '/',
  copy: '',
  copied: '',
  searchFailed: '',
  categories: [],
};
