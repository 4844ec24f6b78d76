import { loadCatalogues } from '../catalogue/loadCatalogue.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { History } from '../history/history.ts';
import { readHistory } from '../history/readHistory.ts';
import { fileDates } from '../read/fileDates.ts';

/** What is written beside the pages of a site is made from this. */
export interface SiteContent {
  /** The default language first. */
  readonly catalogues: readonly Catalogue[];
  /** Undefined where there is none. */
  readonly history: History | undefined;
  /** The day of the newest change of each content file. */
  readonly dates: ReadonlyMap<string, string>;
}

/** Reads the content below the project folder `root`. */
export const readContentOf = (root: string): SiteContent =>
  contentOf(
    root,
    loadCatalogues(root).map(({ catalogue }) => catalogue),
  );

/** The same for the build that runs, from the catalogues that its check has made. The development server reads anew, as its content changes. */
export function readBuilt(root: string): SiteContent {
  if (!checked) throw new Error('The content of this build was not checked.');
  built ??= contentOf(root, checked);
  return built;
}

/** Takes the catalogues of the build that runs: to read all content once more took 3.0 s of CPU at 12,000 codes in two languages. */
export function keepCatalogues(catalogues: readonly Catalogue[]): void {
  checked = catalogues;
}

let checked: readonly Catalogue[] | undefined;
let built: SiteContent | undefined;

const contentOf = (root: string, catalogues: readonly Catalogue[]): SiteContent => ({
  catalogues,
  history: readHistory(root),
  dates: fileDates(root),
});
