import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapOptions } from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration } from 'astro';
import { digestOf } from '../digest.ts';
import { digestOfMakers, keptPlace, noteText, readNote } from './lastBuild.ts';

/**
 * Astro's sitemap, kept from build to build while the site has the same addresses: to write those of a large site takes longer than
 * all else that is done for an edited row.
 */
export function keptSitemap(options: NonNullable<SitemapOptions>): AstroIntegration {
  const { name, hooks } = sitemap(options);
  let config: Pick<AstroConfig, 'root' | 'cacheDir' | 'site' | 'base'>;
  return {
    name,
    hooks: {
      ...hooks,
      'astro:config:done': async (done) => {
        config = done.config;
        await hooks['astro:config:done']?.(done);
      },
      'astro:build:done': async (done) => {
        const addresses = [...done.pages.map(({ pathname }) => pathname), ...(options.customPages ?? [])];
        const key = digestOf([digestOfMakers(config), config.site ?? '', config.base, ...addresses]);
        const [site, kept] = [fileURLToPath(done.dir), keptPlace(config, 'sitemap')];
        const note = join(kept, 'files.json');
        const known = readNote(note, key) as string[] | undefined;
        if (known !== undefined) {
          for (const file of known) cpSync(join(kept, file), join(site, file));
          return;
        }
        await hooks['astro:build:done']?.(done);
        const files = readdirSync(site).filter((file) => /^sitemap-.*\.xml$/.test(file));
        rmSync(kept, { recursive: true, force: true });
        mkdirSync(kept, { recursive: true });
        for (const file of files) cpSync(join(site, file), join(kept, file));
        writeFileSync(note, noteText(key, files));
      },
    },
  };
}
