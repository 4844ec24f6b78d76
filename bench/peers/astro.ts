import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ProjectCopy } from '../../tests/support/project.ts';
import { newCopy } from '../projects.ts';

/**
 * Makes a site of Astro from the same installed packages that has nothing but one route: as many pages as are named, each one `set:html` of the
 * same string. What it takes is the least that a site of Astro's can take.
 * @param page path of a finished page, whose text is that of every page
 */
export function makeAstroSite(page: string, names: readonly string[]): ProjectCopy {
  const copy = newCopy();
  for (const name of ['src', 'content', 'public']) rmSync(join(copy.folder, name), { recursive: true });
  copy.write('astro.config.mjs', "export default { site: 'http://localhost' };\n");
  copy.write('src/pages.json', JSON.stringify({ names, html: readFileSync(page, 'utf8') }));
  copy.write('src/pages/errors/[code].astro', ROUTE);
  return copy;
}

const ROUTE = `---
import { names, html } from '../../pages.json';
export const getStaticPaths = () => names.map((code) => ({ params: { code } }));
---
<Fragment set:html={html} />
`;
