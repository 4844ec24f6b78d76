import { join } from 'node:path';
import { sourceLocale, type Locale } from '../src/locales.ts';
import { paths } from '../src/paths.ts';
import type { ProjectCopy } from '../tests/support/project.ts';
import type { Content } from './content.ts';
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

/** Changes one meaning in `built`, builds it again with all that it kept, and names the files that a cold build makes otherwise. */
export async function rebuild(built: ProjectCopy, content: Content, locales: readonly Locale[]) {
  const tables = [...content.keys()].filter((path) => path.startsWith(paths.tables(sourceLocale))).sort();
  const file = tables[tables.length >> 1] ?? '';
  const edited = new Map(content).set(file, withLastMeaningChanged(content.get(file) ?? ''));
  built.write(file, edited.get(file) ?? '');
  const again = await buildOurs(built, 'ours, one meaning edited');
  const { build, differing } = await buildTwice(built, edited, locales);
  return { again, cold: { ...build, name: 'ours, the same content, cold' }, differing };
}

/** Changes the last row whose code has a detail, so mostly one of this product alone. */
function withLastMeaningChanged(table: string): string {
  const row = [...table.matchAll(/^\|\s*\w+\.[\w.]+\s*\|\s*/gm)].at(-1);
  if (!row) throw new Error('The table to edit has no row to change.');
  const at = row.index + row[0].length;
  return `${table.slice(0, at)}edited ${table.slice(at)}`;
}

const compare = (one: ProjectCopy, other: ProjectCopy): string[] =>
  differencesOf(hashesOf(join(one.folder, 'dist')), hashesOf(join(other.folder, 'dist')));
