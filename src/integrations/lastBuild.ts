import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';

/** What a build may take over from the one before it; all of it is below Astro's own cache. */

/** The site that the last build left: nobody sees it, but what is unchanged can be moved back. */
export const lastSite = (config: Pick<AstroConfig, 'cacheDir'>): string =>
  fileURLToPath(new URL('last-site/', config.cacheDir));

/** Moves the finished site away, so that nothing that looks finished is there while a build runs, or after it has failed. */
export function setAside(config: Pick<AstroConfig, 'cacheDir' | 'outDir'>): void {
  const [from, to] = [fileURLToPath(config.outDir), lastSite(config)];
  try {
    readdirSync(from);
  } catch {
    return; // The last build failed. What the one before it left may still be of use.
  }
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true }); // Another disk, or there is no cache yet.
  }
}

/** What is kept was made by these; when one of them changes, nothing of it is used. */
const makers = ['package-lock.json', 'astro.config.mjs', 'src/integrations', 'src/html'];

/** A digest of the files that make pages and search index out of what Astro renders. */
export function digestOfMakers(config: Pick<AstroConfig, 'root'>): string {
  const hash = createHash('sha256');
  const root = fileURLToPath(config.root);
  for (const file of makers.flatMap((place) => filesOf(join(root, place))))
    hash.update(relative(root, file)).update(readFileSync(file));
  return hash.digest('base64url');
}

function filesOf(place: string): string[] {
  try {
    const entries = readdirSync(place, { recursive: true, withFileTypes: true });
    return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return [place];
    return [];
  }
}
