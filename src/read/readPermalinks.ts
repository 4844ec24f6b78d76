import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { ADDRESS, CONFLICT_MARK } from './addressLines.ts';

/** The addresses that were ever published, each with its line. */
export interface Permalinks {
  /** Paths without the site's base: of pages, and of the files of data that are promised. */
  readonly addresses: readonly string[];
  readonly lineOf: (address: string) => number;
  readonly problems: readonly Problem[];
}

/**
 * Reads `content/permalinks.txt`; a site that has published nothing has none.
 * @param root the project folder
 * @throws if the file cannot be read
 */
export function readPermalinks(root: string): Permalinks {
  const path = join(root, paths.permalinks);
  return parsePermalinks(existsSync(path) ? readFileSync(path, 'utf8') : '');
}

/** Parses the text of the file: an address a line, in order of code points, each once. */
export function parsePermalinks(text: string): Permalinks {
  const lines = new Map<string, number>();
  const problems: Problem[] = [];
  let previous = '';
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const name = line.trim();
    const position = { file: paths.permalinks, line: index + 1, column: 1 };
    if (name === '') continue;
    if (CONFLICT_MARK.test(line)) {
      problems.push(problem('unmerged-file', position, {}));
    } else if (!ADDRESS.test(name)) {
      problems.push(problem('malformed-permalink', position, { name }));
    } else if (lines.has(name)) {
      problems.push(problem('duplicate-permalink', position, { name }));
    } else {
      if (compareCodePoints(name, previous) < 0)
        problems.push(problem('unsorted-permalinks', position, { name, previous }));
      lines.set(name, index + 1);
      previous = name;
    }
  }
  return { addresses: [...lines.keys()], lineOf: (address) => lines.get(address) ?? 1, problems };
}

/** The text of the file with all of `addresses`, in any order. */
export const formatPermalinks = (addresses: Iterable<string>): string =>
  [...new Set(addresses)]
    .sort(compareCodePoints)
    .map((address) => `${address}\n`)
    .join('');

/** Addresses are ASCII, in which UTF-16 units are code points. */
const compareCodePoints = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
