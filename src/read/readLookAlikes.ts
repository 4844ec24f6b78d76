import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { cleanCode } from '../tables/code.ts';
import { parseInline, type Inline } from '../tables/inline.ts';
import { readNamedColumns } from '../tables/readNamedColumns.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './readGuides.ts';

/** Two codes that people confuse, and one sentence that tells them apart on both pages. */
export interface LookAlikeRow {
  readonly pair: readonly [Reference, Reference];
  readonly difference: readonly Inline[];
}

const columns = {
  one: { label: '错误码', header: /^(错误码|error code)/i },
  other: { label: '易混错误码', header: /^(易混|confused|look-?alike)/i },
  difference: { label: '区别', header: /^(区别|difference)/i },
} as const;

/** Reads the tables of look-alike codes of `locale`. */
export function readLookAlikes(root: string, locale: Locale): { lookAlikes: LookAlikeRow[]; problems: Problem[] } {
  const lookAlikes: LookAlikeRow[] = [];
  const problems: Problem[] = [];
  const firstLines = new Map<string, number>();
  for (const { file, text } of readFolder(root, paths.lookAlikes(locale), ['.md'])) {
    const table = readNamedColumns(text, file, columns);
    problems.push(...table.problems);
    for (const { cells, places } of table.rows) {
      const one = { name: cleanCode(cells.one).code, place: places.one };
      const other = { name: cleanCode(cells.other).code, place: places.other };
      const name = [one.name, other.name].sort().join(' / ');
      const first = firstLines.get(name);
      if (first !== undefined) problems.push(problem('duplicate-row', places.one, { name, first: String(first) }));
      firstLines.set(name, places.one.line);
      lookAlikes.push({ pair: [one, other], difference: parseInline(cells.difference) });
    }
  }
  return { lookAlikes, problems };
}
