import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/**
 * Builds the Pagefind index of the finished site into `pagefind/`. Starlight's own call leaves no options to set, so it is off.
 * Fragments are bundled: one file per page would mean thousands of them.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { index } = expectClean(await pagefind.createIndex({ maxFragments: 99 }));
        if (!index) throw new Error('Pagefind did not start; its package for this platform may be missing.');
        const added = expectClean(await index.addDirectory({ path: site }));
        expectClean(await index.writeFiles({ outputPath: `${site}/pagefind` }));
        await pagefind.close();
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}

function expectClean<T extends { errors: string[] }>(response: T): T {
  if (response.errors.length > 0) throw new Error(`Pagefind failed: ${response.errors.join('; ')}`);
  return response;
}
