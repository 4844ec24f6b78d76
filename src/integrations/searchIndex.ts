import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** Interfaces that Pagefind ships beside its index; the look-up is our own. */
const unused = [
  ...['ui', 'modular-ui', 'component-ui'].flatMap((name) => [`pagefind-${name}.js`, `pagefind-${name}.css`]),
  'pagefind-highlight.js',
];

/** Builds the Pagefind index of the finished site into `pagefind/`. Starlight's own call leaves no options to set, so it is off. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index } = succeed(await pagefind.createIndex({ maxFragments: 64 }));
        if (!index) throw new Error('Pagefind did not start; its package for this platform may be missing.');
        const { page_count: count } = succeed(await index.addDirectory({ path: site }));
        succeed(await index.writeFiles({ outputPath: join(site, 'pagefind') }));
        await pagefind.close();
        for (const name of unused) rmSync(join(site, 'pagefind', name), { force: true });
        logger.info(`${count} pages indexed`);
      },
    },
  };
}

/** @throws Error with what Pagefind says, where it failed */
function succeed<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join('; ')}`);
  return response;
}
