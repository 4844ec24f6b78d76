import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isScalar, isSeq, parseDocument } from 'yaml';
import { projectRoot } from './projectRoot.ts';

/**
 * The languages of the site that is built, the default one first: those that `content/site.yml` lists, or else those that have tables.
 * Read before anything else, since the names of files and addresses depend on it; what is wrong with the file is a problem that
 * `read/readSite.ts` reports. Browsers load `inBrowser.ts` in its place: `#languages` in package.json tells which.
 */
export const chosenLanguages: readonly string[] = listed() ?? withTables();

function listed(): string[] | undefined {
  const file = join(projectRoot, 'content/site.yml');
  if (!existsSync(file)) return undefined;
  const listed = parseDocument(readFileSync(file, 'utf8')).get('languages');
  return isSeq(listed) ? listed.items.map((item) => String(isScalar(item) ? item.value : item)) : undefined;
}

/** In the order that puts Chinese first. */
function withTables(): string[] {
  const tables = join(projectRoot, 'content/errors');
  return existsSync(tables) ? readdirSync(tables).toSorted().toReversed() : [];
}
