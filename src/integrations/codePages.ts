import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { splitBatch } from '../html/holes.ts';
import { localeNames, locales } from '../locales.ts';
import { indexedPart } from '../html/indexedPart.ts';
import { keepPage, markOf, readRecord, writeRecord, type PageRecord, type WrittenPage } from './keptPages.ts';
import { digestOfMakers, lastSite } from './lastBuild.ts';
import type { Document } from './languageIndex.ts';

const FOLDER = 'code-pages';
/** Pages are only cut and joined here, so their bytes need not become text: a string of bytes takes half the memory. */
const BYTES = 'latin1';

/** Whether the page at `address` is a rendered batch, which `codePages` takes apart. */
export const isBatch = (address: string): boolean => address.includes(`/${FOLDER}/`);

/** The pages that `codePages` wrote, for integrations that know only the pages that Astro wrote. */
export interface WrittenPages {
  readonly addresses: string[];
  readonly documents: Document[];
}

/**
 * Takes the rendered batches of codes apart into a page for each code: `<locale>/code-pages/<batch>/` → `<locale>/errors/<Code>/`.
 * Of a batch that is as it was in the last build, the pages are moved over from there: to make a file takes longer than to render it.
 * @param written is filled with the pages
 */
export function codePages(written: WrittenPages): AstroIntegration {
  let config: Pick<AstroConfig, 'site' | 'base' | 'root' | 'cacheDir'>;
  return {
    name: 'code-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ dir }) => {
        const [from, to] = [lastSite(config), fileURLToPath(dir)];
        const [file, makers] = [fileURLToPath(new URL('code-pages.json', config.cacheDir)), digestOfMakers(config)];
        const urlOf = (path: string) => path.slice(config.base === '/' ? 0 : config.base.length);
        const last = readRecord(file, makers);
        const record: PageRecord = new Map();
        for (const folder of localeNames.map((locale) => join(to, locales[locale].path, FOLDER))) {
          for (const batch of batchesIn(folder)) {
            const bytes = readFileSync(batch);
            const digest = createHash('sha256').update(bytes).digest('base64url');
            const known = last
              .get(digest)
              ?.filter((page) => keepPage(page, join(from, urlOf(page.path)), join(to, urlOf(page.path))));
            record.set(
              digest,
              withOthers(known ?? [], bytes, (path) => join(to, urlOf(path))),
            );
          }
          rmSync(folder, { recursive: true, force: true });
        }
        writeRecord(file, makers, record);
        rmSync(from, { recursive: true, force: true });
        for (const { path, indexed } of [...record.values()].flat()) {
          written.addresses.push(new URL(path, config.site).href);
          if (indexed !== undefined) written.documents.push({ url: urlOf(path), content: indexed });
        }
      },
    },
  };
}

/** All pages of a batch: those that are there already, and the others, which are written. */
function withOthers(there: readonly WrittenPage[], batch: Buffer, folderOf: (path: string) => string): WrittenPage[] {
  const known = new Map(there.map((page) => [page.path, page]));
  return splitBatch(batch.toString(BYTES)).map(({ path, html }) => {
    return known.get(path) ?? writePage(textOf(path), html(), folderOf(path));
  });
}

function writePage(path: string, html: string, folder: string): WrittenPage {
  const isNew = mkdirSync(folder, { recursive: true }) !== undefined;
  writeBytes(join(folder, 'index.html'), html);
  const indexed = indexedPart(html);
  return {
    path,
    ...(indexed !== undefined && { indexed: textOf(indexed) }),
    ...(isNew && { mark: markOf(folder) }),
  };
}

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

const batchesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name, 'index.html'));
  } catch {
    // A language without content has no batches.
    return [];
  }
};
