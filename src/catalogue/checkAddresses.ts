import type { Problem } from '../problems/problems.ts';
import { readPermalinks } from '../read/readPermalinks.ts';
import { readRedirects } from '../read/readRedirects.ts';
import { addressesOf } from './addressesOf.ts';
import { checkPermalinks } from './checkPermalinks.ts';
import { checkRedirects } from './checkRedirects.ts';
import { movesOf } from './movesOf.ts';
import type { Catalogue } from './types.ts';

/** Checks what `content/permalinks.txt` and `content/redirects.txt` say against the catalogues of all languages. */
export function checkAddresses(root: string, catalogues: readonly Catalogue[]): Problem[] {
  const permalinks = readPermalinks(root);
  const { redirects, problems } = readRedirects(root);
  const addresses = new Set(catalogues.flatMap((catalogue) => [...addressesOf(catalogue)]));
  return [
    ...permalinks.problems,
    ...problems,
    ...checkRedirects(redirects, addresses),
    ...checkPermalinks(permalinks, addresses, movesOf(redirects, catalogues)),
  ];
}
