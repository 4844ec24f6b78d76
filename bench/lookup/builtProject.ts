import { localeNames, sourceLocale, type Locale } from '../../src/locales.ts';
import { readContentFolder, type Content } from '../content.ts';
import { generateContent } from '../generateTables.ts';
import { buildIn, projectWith } from '../projects.ts';
import type { LookupOptions } from './options.ts';

/** The folder of a project with a finished `dist`: the one named, or a copy built with the content asked for. */
export async function builtProject(options: LookupOptions): Promise<string> {
  if (options.built !== undefined) return options.built;
  const locales = localesOf(options);
  const copy = projectWith(contentOf(options, locales), locales);
  await buildIn(copy);
  return copy.folder;
}

/** All languages for the project's own tables; of others, that which is asked, and the default language that every site has. */
function localesOf({ content, codes, locale }: LookupOptions): readonly Locale[] {
  if (content === undefined && codes === undefined) return localeNames;
  return [...new Set([sourceLocale, locale])];
}

function contentOf({ content, codes, seed }: LookupOptions, locales: readonly Locale[]): Content {
  if (content !== undefined) return readContentFolder(content, locales);
  return codes === undefined ? new Map() : generateContent({ codes, locales, seed });
}
