/**
 * The folder of files that only pages of one release read: no page ever gets those of another. Without a release, as in the development
 * server, they stand where all files do.
 */
export const releaseFolder = (base: string, release: string | undefined): string =>
  release === undefined ? base : `${base}at/${release}/`;

/** Where Pagefind's files of a release stand. */
export const pagefindFolder = (base: string, release: string | undefined): string =>
  release === undefined ? `${base}pagefind/` : `${base}pagefind/${release}/`;
