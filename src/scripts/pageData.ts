import { PAGE_DATA_ID, type PageData } from '../pageData.ts';

/** What a page tells its scripts, by the text of its block of data; undefined where there is none. */
export function parsePageData(text: string | null | undefined): PageData | undefined {
  // The build wrote it: `html/frame/head.ts` gives its type.
  return text === undefined || text === null ? undefined : (JSON.parse(text) as PageData);
}

/** What this page tells its scripts. */
export const pageData: PageData = parsePageData(document.getElementById(PAGE_DATA_ID)?.textContent) ?? {
  base: '/',
  home: '/',
  copy: '',
  copied: '',
  searchFailed: '',
  categories: [],
};
