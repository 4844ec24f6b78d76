import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { localeNames, locales } from '../locales.ts';
import { notedPages, writePages } from './batch.ts';
import { keptPlace, move } from './lastBuild.ts';
import type { Document } from './documentIndex.ts';

/** The folder of each language in which Astro renders the batches. */
const FOLDER = 'code-pages';

/** Whether the page at `address` is a rendered batch, which `codePages` takes apart. */
export const isBatch = (address: string): boolean => address.includes(`/${FOLDER}/`);

/** The folders of batches: where they are rendered, and where they are kept until the next build. */
export const batchFolders = (config: Pick<AstroConfig, 'cacheDir' | 'outDir'>): { rendered: string; kept: string }[] =>
  localeNames.map((locale) => ({
    rendered: join(fileURLToPath(config.outDir), locales[locale].path, FOLDER),
    kept: keptPlace(config, `batches/${locale}`),
  }));

/** The pages that `codePages` made, for integrations that know only the pages that Astro wrote. */
export interface MadePages {
  readonly addresses: string[];
  readonly documents: Document[];
  /** Whether the page is as the last build left it, by its address without the site's base and the slash before. */
  readonly unchanged: Map<string, boolean>;
}

/**
 * Takes the rendered batches of codes apart into a page for each code: `<locale>/code-pages/<batch>/` → `<locale>/errors/<Code>/`.
 * A batch that was not rendered again needs not: its pages are where the last build put them (`keepPages`).
 * @param made is filled with the pages
 */
export function codePages(made: MadePages): AstroIntegration {
  let config: Pick<AstroConfig, 'site' | 'base' | 'cacheDir' | 'outDir'>;
  return {
    name: 'code-pages',
    hooks: {
      'astro:config:done': (done) => {
        config = done.config;
      },
      'astro:build:done': ({ pages: rendered }) => {
        const base = config.base.replace(/\/$/, '');
        const site = fileURLToPath(config.outDir);
        const batches = new Set(rendered.map(({ pathname }) => join(site, pathname)));
        for (const { rendered: folder, kept } of batchFolders(config)) {
          if (!existsSync(folder)) continue; // A language without content.
          for (const name of readdirSync(folder).sort()) {
            const batch = join(folder, name);
            if (!batches.has(join(batch, '/'))) {
              rmSync(batch, { recursive: true });
              continue;
            }
            const noted = notedPages(batch);
            for (const { path, indexed } of noted ?? writePages(batch, (path) => join(site, path.slice(base.length)))) {
              const url = path.slice(base.length);
              made.addresses.push(new URL(path, config.site).href);
              made.unchanged.set(url.slice(1), noted !== undefined);
              if (indexed !== undefined) made.documents.push({ url, content: indexed });
            }
          }
          move(folder, kept);
        }
      },
    },
  };
}
