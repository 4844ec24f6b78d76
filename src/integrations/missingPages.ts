import { renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The address of a page for missing ones, as Astro names it. The one at the root becomes `404.html` by itself. */
const MISSING = /^([\w-]+\/)404\/$/;

/** The folders of the site that have a page for missing ones of their own, `en/`. */
export const missingFolders = (pages: readonly { readonly pathname: string }[]): string[] =>
  pages.flatMap(({ pathname }) => MISSING.exec(pathname)?.[1] ?? []);

/** Puts each page for missing ones where hosts look for it: `en/404/index.html` becomes `en/404.html`. It comes after what changes pages. */
export function missingPages(): AstroIntegration {
  return {
    name: 'missing-pages',
    hooks: {
      'astro:build:done': ({ dir, pages }) => {
        for (const folder of missingFolders(pages)) {
          const page = join(fileURLToPath(dir), folder, '404');
          renameSync(join(page, 'index.html'), `${page}.html`);
          rmdirSync(page);
        }
      },
    },
  };
}
