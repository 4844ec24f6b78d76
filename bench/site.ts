import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How big a built site is; sizes are bytes after gzip. */
export interface SiteSize {
  readonly pages: number;
  readonly pagefindFiles: number;
  readonly biggestPage: number;
  readonly codePages: number;
  readonly codePageMedian: number;
  /** The page that has it. */
  readonly medianPage: string;
  readonly codePageMax: number;
}

/** Counts and weighs what a build left in `folder`. */
export function sizeOf(folder: string): SiteSize {
  const files = filesOf(folder);
  const sizes = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: gzipSync(readFileSync(join(folder, file))).length }))
    .sort((a, b) => a.size - b.size);
  const codes = sizes.filter(({ file }) => /^(?:en\/)?errors\/[^/]+\/index\.html$/.test(file));
  return {
    pages: sizes.length,
    pagefindFiles: files.filter((file) => file.startsWith('pagefind/')).length,
    biggestPage: sizes.at(-1)?.size ?? 0,
    codePages: codes.length,
    codePageMedian: codes[codes.length >> 1]?.size ?? 0,
    medianPage: codes[codes.length >> 1]?.file ?? '',
    codePageMax: codes.at(-1)?.size ?? 0,
  };
}

/** A hash of each file below `folder`, by path. */
export function hashesOf(folder: string): Map<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesOf(folder).map((file) => [file, hash(file)]));
}

/** The files that are not the same on both sides, or on one side only. */
export function differencesOf(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file)).sort();
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).replaceAll(sep, '/'));
}
