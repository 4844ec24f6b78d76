import { closeSync, mkdirSync, openSync, readFileSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { splitBatch } from '../html/holes.ts';
import { indexedPart } from '../html/indexedPart.ts';

/** A page that was made of a batch. */
export interface BatchPage {
  /** Its address, with the site's base. */
  readonly path: string;
  /** The part of it that is indexed for the search. */
  readonly indexed?: string;
}

/** What stands beside a rendered batch: the pages that were made of it, and when that was rendered. */
interface Note {
  readonly rendered: number;
  readonly pages: readonly BatchPage[];
}

/** Pages are only cut and joined here, so their bytes need not become text: a string of bytes takes half the memory. */
const BYTES = 'latin1';

/** The pages that an earlier build made of the batch in `folder`, or undefined where it was rendered since. */
export function notedPages(folder: string): readonly BatchPage[] | undefined {
  try {
    const { rendered, pages } = JSON.parse(readFileSync(noteFile(folder), 'utf8')) as Note;
    return rendered === timeOf(folder) ? pages : undefined;
  } catch {
    return undefined; // It is new.
  }
}

/** Writes the pages of the batch in `folder`, each into the folder that `folderOf` gives for its address, and notes them. */
export function writePages(folder: string, folderOf: (path: string) => string): readonly BatchPage[] {
  const pages = splitBatch(readFileSync(join(folder, 'index.html'), BYTES)).map((page): BatchPage => {
    const [path, html] = [textOf(page.path), page.html()];
    mkdirSync(folderOf(path), { recursive: true });
    writeBytes(join(folderOf(path), 'index.html'), html);
    const indexed = indexedPart(html);
    return indexed === undefined ? { path } : { path, indexed: textOf(indexed) };
  });
  writeFileSync(noteFile(folder), JSON.stringify({ rendered: timeOf(folder), pages } satisfies Note));
  return pages;
}

const noteFile = (folder: string): string => join(folder, 'pages.json');

const timeOf = (folder: string): number => statSync(join(folder, 'index.html')).mtimeMs;

/** The text of a string of bytes; a new string, since one cut out of the batch would keep the whole batch in memory. */
const textOf = (bytes: string): string => Buffer.from(bytes, BYTES).toString();

/** Through one buffer for all files: one for each would be half a gigabyte that is only freed at the end. */
function writeBytes(file: string, bytes: string): void {
  if (bytes.length > buffer.length) buffer = Buffer.alloc(bytes.length);
  const descriptor = openSync(file, 'w');
  writeSync(descriptor, buffer, 0, buffer.write(bytes, BYTES));
  closeSync(descriptor);
}

let buffer = Buffer.alloc(0);
