import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** A style sheet of the page that is not only for print. */
const SHEET = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

/** The pages of codes have one style sheet; to read 24,000 of them would take seconds. */
const HAS_ONE = /^(?:[\w-]+\/)?errors\/./;

/**
 * Joins the style sheets of a page to one, which is all that it waits for: Starlight's pages have those of each component. It comes after the pages
 * are written, and before their files are listed.
 */
export function oneStyleSheet(): AstroIntegration {
  let base = '/';
  return {
    name: 'one-style-sheet',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, pages, logger }) => {
        const site = fileURLToPath(dir);
        const joined = new Set<string>();
        for (const { pathname } of pages.filter((page) => !HAS_ONE.test(page.pathname))) {
          const file = join(site, pathname === '404/' ? '404.html' : `${decodeURI(pathname)}index.html`);
          const html = readFileSync(file, 'utf8');
          const sheets = [...html.matchAll(SHEET)].map(([, href = '']) => href);
          if (sheets.length < 2) continue;
          const css = sheets.map((href) => readFileSync(join(site, href.slice(base.length)), 'utf8')).join('\n');
          const name = `_astro/page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
          writeFileSync(join(site, name), css);
          joined.add(name);
          let place = 0;
          // The last one's place keeps it above all scripts, and below the policy.
          writeFileSync(
            file,
            html.replace(SHEET, () =>
              ++place === sheets.length ? `<link rel="stylesheet" href="${base}${name}">` : '',
            ),
          );
        }
        logger.info(`${joined.size} style sheets joined from others`);
      },
    },
  };
}
