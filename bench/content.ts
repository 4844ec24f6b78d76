import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../src/locales.ts';
import { paths } from '../src/paths.ts';

/** Content to build with: the text of each file by its path in the project. */
export type Content = ReadonlyMap<string, string>;

/**
 * Reads the tables and actions of a folder that has `<locale>/*.md` and `actions/*.md`, or the same below `errors` and
 * beside it, or all of that below `content`.
 */
export function readContentFolder(folder: string, locales: readonly Locale[]): Content {
  const root = existsSync(join(folder, paths.content)) ? join(folder, paths.content) : folder;
  const errors = existsSync(join(root, 'errors')) ? join(root, 'errors') : root;
  const content = new Map<string, string>();
  for (const locale of locales) readInto(content, join(errors, locale), paths.tables(locale));
  if (content.size === 0) throw new Error(`There are no tables in ${errors} for ${locales.join(', ')}.`);
  readInto(content, join(root, 'actions'), paths.actions);
  return content;
}

function readInto(content: Map<string, string>, from: string, to: string): void {
  if (!existsSync(from)) return;
  for (const name of readdirSync(from).sort()) {
    if (name.endsWith('.md')) content.set(`${to}/${name}`, readFileSync(join(from, name), 'utf8'));
  }
}
