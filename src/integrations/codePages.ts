import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { splitBatch } from '../html/holes.ts';
import { localeNames, locales } from '../locales.ts';

const FOLDER = 'code-pages';

/** Whether the page at `address` is a rendered batch, which `codePages` takes apart. */
export const isBatch = (address: string): boolean => address.includes(`/${FOLDER}/`);

/**
 * Takes the rendered batches of codes apart into a page for each code: `<locale>/code-pages/<batch>/` → `<locale>/errors/<Code>/`.
 * @param addresses is filled with the address of each page, for the sitemap, which knows only the pages that Astro wrote
 */
export function codePages(addresses: string[]): AstroIntegration {
  let [site, base] = ['', '/'];
  return {
    name: 'code-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const locale of localeNames) {
          const folder = join(root, locales[locale].path, FOLDER);
          for (const batch of batchesIn(folder)) {
            for (const { path, html } of splitBatch(readFileSync(batch, 'utf8'))) {
              const page = join(root, path.slice(base.length));
              mkdirSync(page, { recursive: true });
              writeFileSync(join(page, 'index.html'), html);
              addresses.push(new URL(path, site).href);
            }
          }
          rmSync(folder, { recursive: true, force: true });
        }
      },
    },
  };
}

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
