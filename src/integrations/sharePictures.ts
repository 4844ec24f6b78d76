import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { textOf } from '../i18n/text.ts';
import { drawPicture } from '../pictures/drawPicture.ts';
import { picturesOf } from '../pictures/picturesOf.ts';
import { sourceLocale } from '../locales.ts';
import { urlsOf } from '../urls.ts';
import { readBuilt } from './readBuilt.ts';

/** Draws the pictures that stand beside links to the site, into the finished site. */
export function sharePictures(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'share-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const home = urlsOf(base, sourceLocale).file('');
        const pictures = readBuilt(root).catalogues.flatMap((catalogue) =>
          picturesOf(catalogue, { text: textOf(catalogue.locale), urls: urlsOf(base, catalogue.locale) }),
        );
        for (const { url, picture } of pictures) {
          const file = join(fileURLToPath(dir), decodeURIComponent(url.slice(home.length)));
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, await drawPicture(picture));
        }
        logger.info(`${pictures.length} pictures`);
      },
    },
  };
}
