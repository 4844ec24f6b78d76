/** What the build tells the service worker: `integrations/offlineSite.ts` writes it before the worker's code. */
export interface OfflineSettings {
  /** What tells this release of the site from any other. */
  readonly release: string;
  /** Base path of the site, with a slash at its end. */
  readonly base: string;
  /** Addresses that are kept from the first visit on: scripts, styles, and the pages that lead to all others. */
  readonly kept: readonly string[];
  /** Bytes of the files that may be kept beside pages, by address; one that has another length is not whole. */
  readonly sizes: Readonly<Record<string, number>>;
  /** For each language the address of its home page, and of the page that stands in for one that is not kept; the default language first. */
  readonly languages: readonly (readonly [home: string, offline: string])[];
  /** What the whole site weighs, and where the list of its files stands. */
  readonly whole: { readonly files: number; readonly bytes: number; readonly list: string };
}

/** The files of the whole site with their bytes. */
export type SiteFiles = readonly (readonly [address: string, bytes: number])[];

/** What a page asks of the worker: what is kept, or to keep the whole site. */
export type OfflineRequest = 'state' | 'save';

/** What the worker answers, and tells while it saves. */
export interface OfflineState {
  /** Number of files of the whole site, how many of them were saved, and what all of them weigh. */
  readonly files: number;
  readonly saved: number;
  readonly bytes: number;
  /** Whether saving stopped before the end. */
  readonly hasFailed?: true;
  /** Pages that were visited, latest first. */
  readonly pages: readonly { readonly address: string; readonly title: string }[];
}
