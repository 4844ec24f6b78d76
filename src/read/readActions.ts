import { paths } from '../paths.ts';
import type { Place, Problem } from '../problems/problems.ts';
import { cleanCode } from '../tables/code.ts';
import { readNamedColumns } from '../tables/readNamedColumns.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './readGuides.ts';

/** An action of a product and the codes that it can return. */
export interface ActionRow {
  readonly product: string;
  readonly name: string;
  /** Day on which the current API stopped offering the action, `2024-10-30`; empty while it is offered. */
  readonly retired: string;
  readonly codes: readonly Reference[];
  readonly place: Place;
}

const columns = {
  name: { label: '接口', header: /^(接口|action|api)/i },
  codes: { label: '错误码', header: /^(错误码|(error )?codes?)/i },
  retired: { label: '下线', header: /^(下线|retired)/i, optional: true },
} as const;

/** Reads the action tables of all products; they are the same in every language. */
export function readActions(root: string): { actions: ActionRow[]; problems: Problem[] } {
  const actions: ActionRow[] = [];
  const problems: Problem[] = [];
  for (const { file, name: product, text } of readFolder(root, paths.actions, ['.md'])) {
    const table = readNamedColumns(text, file, columns);
    problems.push(...table.problems);
    for (const { cells, places } of table.rows) {
      actions.push({
        product,
        name: cleanCode(cells.name).code,
        retired: cells.retired,
        codes: splitCodes(cells.codes, places.codes),
        place: places.name,
      });
    }
  }
  return { actions, problems };
}

const splitCodes = (cell: string, place: Place): Reference[] =>
  [...cell.matchAll(/[^\s,，、;；]+/g)].map((match) => ({
    name: cleanCode(match[0]).code,
    place: { ...place, column: place.column + match.index },
  }));
