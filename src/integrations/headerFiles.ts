import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerFiles as filesOf } from '../hosts/headerFiles.ts';
import { sourceLocale } from '../locales.ts';
import { urlsOf } from '../urls.ts';
import { missingFolders } from './missingPages.ts';

/** Writes what hosts are told of the headers of the site into the finished site. */
export function headerFiles(): AstroIntegration {
  let base = '/';
  return {
    name: 'header-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, pages }) => {
        for (const [name, text] of filesOf(urlsOf(base, sourceLocale), missingFolders(pages))) {
          writeFileSync(join(fileURLToPath(dir), name), text);
        }
      },
    },
  };
}
