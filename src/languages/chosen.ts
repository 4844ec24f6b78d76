import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/**
 * The languages of the site that is built, the default one first: those that `content/site.yml` lists, or else those that have tables.
 * Read before anything else, since the names of files and addresses depend on it; what is wrong with the file is a problem that
 * `read/readSite.ts` reports. Browsers load `inBrowser.ts` in its place: `#languages` in package.json tells which.
 */
export const chosenLanguages: readonly string[] = listed() ?? withTables();

function listed(): string[] | undefined {
  if (!existsSync('content/site.yml')) return undefined;
  const settings: unknown = parseDocument(readFileSync('content/site.yml', 'utf8')).toJS();
  if (typeof settings !== 'object' || settings === null || !('languages' in settings)) return undefined;
  const { languages } = settings;
  return Array.isArray(languages) ? languages.map(String) : undefined;
}

/** In the order that puts Chinese first. */
function withTables(): string[] {
  return existsSync('content/errors') ? readdirSync('content/errors').toSorted().toReversed() : [];
}
