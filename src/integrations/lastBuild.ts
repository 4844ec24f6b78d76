import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { digestOfFiles } from '../digest.ts';

/** What a build may take over from the one before it. All of it stands below Astro's own cache. */

/** The place of something that is kept from build to build. */
export const keptPlace = (config: Pick<AstroConfig, 'cacheDir'>, name: string): string =>
  fileURLToPath(new URL(name, config.cacheDir));

/** The site that the last build left: nobody sees it, but what is unchanged can be moved back. */
export const lastSite = (config: Pick<AstroConfig, 'cacheDir'>): string => keptPlace(config, 'last-site');

/** Moves the finished site away, so that nothing that looks finished is there while a build runs, or after it has failed. */
export function setAside(config: Pick<AstroConfig, 'cacheDir' | 'outDir'>): void {
  const [from, to] = [fileURLToPath(config.outDir), lastSite(config)];
  // After a build that failed there is none. What the one before it left may still be of use.
  if (!existsSync(from)) return;
  rmSync(to, { recursive: true, force: true });
  try {
    move(from, to);
  } catch {
    rmSync(from, { recursive: true, force: true }); // It is on another disk.
  }
}

/** Moves a folder to where there is none; nothing happens where there is no folder to move. */
export function move(from: string, to: string): void {
  if (!existsSync(from)) return;
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/** What tells that a file, and which files stand beside it, was not changed: its size in bytes, and when it and its folder were changed, in milliseconds. */
export type Mark = readonly [size: number, file: number, folder: number];

/** The mark of the page in `folder`, or undefined where there is none. */
export function markOf(folder: string): Mark | undefined {
  const file = statSync(join(folder, 'index.html'), { throwIfNoEntry: false });
  return file && [file.size, file.mtimeMs, statSync(folder).mtimeMs];
}

export const isSameMark = (one: Mark | undefined, other: Mark | undefined): boolean =>
  one !== undefined && one.join() === other?.join();

/** Reads what a build wrote down for the next one; undefined where there is nothing, or other code wrote it. */
export function readNote(file: string, makers: string): unknown {
  try {
    const [from, note] = JSON.parse(readFileSync(file, 'utf8')) as [string, unknown];
    return from === makers ? note : undefined;
  } catch {
    return undefined; // There is none, or it was cut off.
  }
}

/** The text of a file that `readNote` reads. */
export const noteText = (makers: string, note: unknown): string => JSON.stringify([makers, note]);

/** What is kept was made by these; when one of them changes, nothing of it is used. */
const makers = ['package-lock.json', 'astro.config.mjs', 'src/integrations', 'src/html'];

/** A digest of the files that make pages and search index out of what Astro renders. */
export const digestOfMakers = (config: Pick<AstroConfig, 'root'>): string =>
  digestOfFiles(fileURLToPath(config.root), makers);
