import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import type { Problem } from '../problems/problems.ts';
import { formatPermalinks, readPermalinks } from '../read/readPermalinks.ts';
import { addressesOf } from './addressesOf.ts';
import { checkLanguages } from './checkLanguages.ts';
import { loadCatalogues } from './loadCatalogue.ts';

/** The addresses below the project folder `root` that a build publishes and `content/permalinks.txt` lacks. */
export function unrecordedAddresses(root: string): string[] {
  const known = new Set(readPermalinks(root).addresses);
  const addresses = loadCatalogues(root).flatMap(({ catalogue }) => [...addressesOf(catalogue)]);
  return [...new Set(addresses)].filter((address) => !known.has(address)).sort();
}

/**
 * Adds the unrecorded addresses to `content/permalinks.txt` and sorts it; no address is removed. Where the content has problems that this does not mend,
 * nothing is written.
 * @returns the addresses that were added, or the problems
 */
export function recordPermalinks(root: string): { added: string[]; problems: Problem[] } {
  const problems = checkLanguages(root).problems.filter(({ id }) => !mended.has(id));
  if (problems.length > 0) return { added: [], problems };
  const added = unrecordedAddresses(root);
  writeFileSync(join(root, paths.permalinks), formatPermalinks([...readPermalinks(root).addresses, ...added]));
  return { added, problems };
}

const mended = new Set<Problem['id']>(['unsorted-permalinks', 'duplicate-permalink']);
