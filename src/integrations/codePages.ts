import { closeSync, mkdirSync, openSync, readdirSync, rmSync, writeSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { splitBatch } from '../html/holes.ts';
import { localeNames, locales } from '../locales.ts';
import { indexedPart } from './indexedPart.ts';
import type { Document } from './searchIndex.ts';

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
 * @param written is filled with the pages
 */
export function codePages(written: WrittenPages): AstroIntegration {
  let [site, base] = ['', '/'];
  return {
    name: 'code-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const locale of localeNames) {
          const folder = join(root, locales[locale].path, FOLDER);
          for (const batch of batchesIn(folder)) {
            for (const { path, html } of splitBatch(await readFile(batch, BYTES))) {
              // New strings: one cut out of the batch would keep the whole batch in memory.
              const { href, pathname } = new URL(path, site);
              const url = pathname.slice(base === '/' ? 0 : base.length);
              mkdirSync(join(root, url), { recursive: true });
              writeBytes(join(root, url, 'index.html'), html);
              written.addresses.push(href);
              const content = indexedPart(html);
              if (content !== undefined) written.documents.push({ url, content: Buffer.from(content, BYTES) });
            }
          }
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  };
}

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
