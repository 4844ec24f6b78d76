import { paths } from '../paths.ts';
import type { Problem, SourcePosition } from '../problems/problems.ts';
import { cleanCode } from '../tables/code.ts';
import { readNamedColumns } from '../tables/readNamedColumns.ts';
import { readFolder } from './readFolder.ts';
import type { Reference } from './reference.ts';

/** An action of a product and the codes that it can return. */
export interface ActionRow {
  readonly product: string;
  readonly name: string;
  /** The day on which the current API stopped offering the action, `2024-10-30`; empty while it is offered. */
  readonly retired: string;
  readonly codes: readonly Reference[];
  readonly position: SourcePosition;
}

const columns = [
  { name: 'action', label: '接口', header: /^(接口|action|api)/i },
  { name: 'codes', label: '错误码', header: /^(错误码|(error )?codes?)/i },
  { name: 'retired', label: '下线', header: /^(下线|retired)/i, isOptional: true },
] as const;

/**
 * Reads the action tables of all products, which are the same in every language.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readActions(root: string): { actions: ActionRow[]; problems: Problem[] } {
  const files = readFolder(root, paths.actions, ['.md']).map(({ file, name: product, text }) => {
    const { rows, problems } = readNamedColumns(text, file, columns);
    const actions = rows.map(({ textOf, positionOf }): ActionRow => ({
      product,
      name: cleanCode(textOf('action')).code,
      retired: textOf('retired'),
      codes: splitCodes(textOf('codes'), positionOf('codes')),
      position: positionOf('action'),
    }));
    return { actions, problems };
  });
  return {
    actions: files.flatMap(({ actions }) => actions),
    problems: files.flatMap(({ problems }) => problems),
  };
}

const splitCodes = (cell: string, position: SourcePosition): Reference[] =>
  [...cell.matchAll(/[^\s,，、;；]+/g)].map((match) => ({
    name: cleanCode(match[0]).code,
    position: { ...position, column: position.column + match.index },
  }));
