import { sourceLocale, type Locale } from '../../src/locales.ts';
import { readContentFolder, type Content } from '../content.ts';
import { generateContent } from '../generateTables.ts';
import { buildIn, projectWith } from '../projects.ts';
import type { LookupOptions } from './options.ts';

/** The folder of a project with a finished `dist`: the one named, or a copy built with the content asked for. */
export async function builtProject(options: LookupOptions): Promise<string> {
  if (options.built !== undefined) return options.built;
  const copy = projectWith(contentOf(options), locales);
  await buildIn(copy);
  return copy.folder;
}

const locales: readonly Locale[] = [sourceLocale];

function contentOf({ content, codes, seed }: LookupOptions): Content {
  if (content !== undefined) return readContentFolder(content, locales);
  return codes === undefined ? new Map() : generateContent({ codes, locales, seed });
}
