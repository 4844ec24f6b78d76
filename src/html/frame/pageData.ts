import type { Catalogue } from '../../catalogue/types.ts';
import type { PageData } from '../../pageData.ts';
import type { Site } from '../../site.ts';
import { sidebarCategories } from './sidebar.ts';

/** What every page tells its scripts. */
export const pageDataOf = ({ text, urls, release }: Site, catalogue: Catalogue): PageData => ({
  base: urls.file(''),
  release,
  home: urls.home,
  copy: text.code.copy,
  copied: text.code.copied,
  searchFailed: text.lookup.scriptFailed,
  categories: [...sidebarCategories(catalogue)]
    .sort((a, b) => b.codes.length - a.codes.length)
    .slice(0, MAX_OFFERED)
    .map(({ name }) => name),
});

/** A look-up without answers offers as many categories; the list of all codes has the others. */
const MAX_OFFERED = 8;
