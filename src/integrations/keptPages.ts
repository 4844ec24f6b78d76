import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page as it was written: what the build needs of it when it is not read again, and what tells that it was not changed. */
export interface WrittenPage {
  /** Its address, with the site's base. */
  readonly path: string;
  /** The part of it that is indexed for the search. */
  readonly indexed?: string | undefined;
  /** Missing where its folder holds more than the page. */
  readonly mark?: Mark | undefined;
}

/** Size in bytes of a file, and the milliseconds at which it and its folder were last changed. */
type Mark = readonly [size: number, file: number, folder: number];

/** The pages that were made of each rendered batch, by its digest. */
export type PageRecord = Map<string, readonly WrittenPage[]>;

/** The record at `file`, empty where there is none that `makers` wrote. */
export function readRecord(file: string, makers: string): PageRecord {
  try {
    const [from, batches] = JSON.parse(readFileSync(file, 'utf8')) as [string, [string, WrittenPage[]][]];
    return new Map(from === makers ? batches : []);
  } catch {
    return new Map(); // The first build, or a record that was cut off.
  }
}

/** Writes what `readRecord` reads. */
export function writeRecord(file: string, makers: string, record: PageRecord): void {
  writeFileSync(file, JSON.stringify([makers, [...record]]));
}

/** The mark of the page in `folder`. */
export function markOf(folder: string): Mark {
  const { size, mtimeMs } = statSync(join(folder, 'index.html'));
  return [size, mtimeMs, statSync(folder).mtimeMs];
}

/**
 * Moves the folder of a page from the last site to the new one, if nothing in it was changed and nothing is in its place.
 * @returns whether the page is there now
 */
export function keepPage({ mark }: WrittenPage, from: string, to: string): boolean {
  try {
    if (mark?.join() !== markOf(from).join() || statSync(to, { throwIfNoEntry: false }) !== undefined) return false;
    renameSync(from, to);
    return true;
  } catch {
    return false; // It is gone, or this file system does not move folders.
  }
}
