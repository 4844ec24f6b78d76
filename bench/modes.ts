import { join } from 'node:path';
import type { Locale } from '../src/locales.ts';
import type { ProjectCopy } from '../tests/support/project.ts';
import type { Content } from './content.ts';
import { makeAstroSite } from './peers/astro.ts';
import { buildHugoSite, makeHugoSite } from './peers/hugo.ts';
import { makeStarlightSite } from './peers/starlight.ts';
import { buildIn, projectWith } from './projects.ts';
import type { Build } from './report.ts';
import { differencesOf, hashesOf, sizeOf } from './site.ts';

/** Builds the project in `copy`. */
export async function buildOurs(copy: ProjectCopy, name: string): Promise<Build> {
  const cost = await buildIn(copy);
  return { name, cost, size: sizeOf(join(copy.folder, 'dist')) };
}

/** Builds the same tables with Hugo and Pagefind. */
export async function buildHugo(root: string, locales: readonly Locale[], name: string): Promise<Build> {
  const folder = makeHugoSite(root, locales);
  const cost = await buildHugoSite(folder);
  return { name, cost, size: sizeOf(join(folder, 'public')) };
}

/** Builds as many pages as `ours` has with Astro alone: each a string, that of the code page of median size in `root`. */
export async function buildAstro(root: string, ours: Build): Promise<Build> {
  const names = Array.from({ length: ours.size.pages }, (_, index) => `Code.${index}`);
  const copy = makeAstroSite(join(root, 'dist', ours.size.medianPage), names);
  const cost = await buildIn(copy);
  const size = sizeOf(join(copy.folder, 'dist'));
  copy.remove();
  return { name: 'Astro alone', cost, size };
}

/** Builds the same tables, or the first `limit` codes of them, with plain Starlight. */
export async function buildStarlight(root: string, locales: readonly Locale[], limit: number): Promise<Build> {
  const copy = makeStarlightSite(root, locales, limit);
  const cost = await buildIn(copy);
  const size = sizeOf(join(copy.folder, 'dist'));
  copy.remove();
  return { name: 'plain Starlight', cost, size };
}

/** Builds `content` anew elsewhere, and names the files that are not as they are in `first`. */
export async function buildTwice(first: ProjectCopy, content: Content, locales: readonly Locale[]) {
  const second = projectWith(content, locales);
  const build = await buildOurs(second, 'ours, cold, elsewhere');
  const differing = compare(first, second);
  second.remove();
  return { build, differing };
}

const compare = (one: ProjectCopy, other: ProjectCopy): string[] =>
  differencesOf(hashesOf(join(one.folder, 'dist')), hashesOf(join(other.folder, 'dist')));
