import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { phrase } from '../problems/told.ts';
import { cleanCode } from '../tables/code.ts';
import { parseInline, type InlineNode } from '../tables/inline.ts';
import { readNamedColumns } from '../tables/readNamedColumns.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './reference.ts';

/** Two codes that people confuse, and one sentence that tells them apart on both pages. */
export interface LookAlikeRow {
  readonly pair: readonly [Reference, Reference];
  /** The language of the sentence. */
  readonly locale: Locale;
  readonly difference: readonly InlineNode[];
}

const columns = [
  { name: 'one', label: phrase('column-code', {}), header: /^(错误码|error code)/i },
  { name: 'other', label: phrase('column-confused', {}), header: /^(易混|confused|look-?alike)/i },
  { name: 'difference', label: phrase('column-difference', {}), header: /^(区别|difference)/i },
] as const;

/**
 * Reads the tables of look-alike codes of `locale`. A pair with a second row, in either order, is a problem.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readLookAlikes(root: string, locale: Locale): { lookAlikes: LookAlikeRow[]; problems: Problem[] } {
  const lookAlikes: LookAlikeRow[] = [];
  const problems: Problem[] = [];
  const lineOfPair = new Map<string, number>();
  for (const { file, text } of readFolder(root, paths.lookAlikes(locale), ['.md'])) {
    const table = readNamedColumns(text, file, columns);
    problems.push(...table.problems);
    for (const { textOf, positionOf } of table.rows) {
      const one = { name: cleanCode(textOf('one')).code, position: positionOf('one') };
      const other = { name: cleanCode(textOf('other')).code, position: positionOf('other') };
      const name = [one.name, other.name].sort().join(' / ');
      const firstLine = lineOfPair.get(name);
      if (firstLine !== undefined) {
        problems.push(problem('duplicate-row', one.position, { name, firstLine: String(firstLine) }));
      }
      lineOfPair.set(name, one.position.line);
      lookAlikes.push({ pair: [one, other], locale, difference: parseInline(textOf('difference')) });
    }
  }
  return { lookAlikes, problems };
}
