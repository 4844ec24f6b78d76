import { paths } from '../paths.ts';
import type { Problem, SourcePosition } from '../problems/problems.ts';
import { phrase } from '../problems/told.ts';
import { cleanCode } from '../tables/code.ts';
import { readNamedColumns, type NamedRow } from '../tables/readNamedColumns.ts';
import { readSite } from './readSite.ts';
import { readFolder } from './readFolder.ts';
import { readEditions, readSince, readWithdrawals, type Edition, type Withdrawal } from './readLifeCycle.ts';
import type { Reference } from './reference.ts';

/** An action of a product and the codes that it can return. */
export interface ActionRow {
  readonly product: string;
  readonly name: string;
  /** Since when it is known: a year, a month or a day; empty where nobody noted it. */
  readonly since: string;
  /** Where and when it ended. */
  readonly withdrawals: readonly Withdrawal[];
  /** The only sites that offer it; none named: all do. */
  readonly editions: readonly Edition[];
  /** The actions to call in its place. */
  readonly replacedBy: readonly Reference[];
  readonly codes: readonly Reference[];
  readonly position: SourcePosition;
}

const columns = [
  { name: 'action', label: phrase('column-action', {}), header: /^(接口|action|api)/i },
  { name: 'codes', label: phrase('column-code', {}), header: /^(错误码|(error )?codes?)/i },
  { name: 'since', label: phrase('column-since', {}), header: /^(上线|since)/i, isOptional: true },
  { name: 'withdrawn', label: phrase('column-withdrawn', {}), header: /^(下线|retired|withdrawn)/i, isOptional: true },
  { name: 'editions', label: phrase('column-editions', {}), header: /^(站点|sites?|editions?)/i, isOptional: true },
  {
    name: 'replacedBy',
    label: phrase('column-replaced-by', {}),
    header: /^(替代|replaced by|replacement)/i,
    isOptional: true,
  },
] as const;

/**
 * Reads the action tables of all products, which are the same in every language. Only the sites that `content/site.yml` names can be named.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readActions(root: string): { actions: ActionRow[]; problems: Problem[] } {
  const { editions } = readSite(root).settings;
  const files = readFolder(root, paths.actions, ['.md']).map(({ file, name: product, text }) => {
    const { rows, problems } = readNamedColumns(text, file, columns);
    const read = rows.map((row) => readAction(row, product, editions));
    return {
      actions: read.map(({ action }) => action),
      problems: [...problems, ...read.flatMap((result) => result.problems)],
    };
  });
  return {
    actions: files.flatMap(({ actions }) => actions),
    problems: files.flatMap(({ problems }) => problems),
  };
}

function readAction(
  { textOf, positionOf }: NamedRow<(typeof columns)[number]['name']>,
  product: string,
  known: readonly Edition[],
): { action: ActionRow; problems: Problem[] } {
  const since = readSince(textOf('since'), positionOf('since'));
  const { withdrawals, problems } = readWithdrawals(textOf('withdrawn'), positionOf('withdrawn'), known);
  const only = readEditions(textOf('editions'), positionOf('editions'), known);
  return {
    action: {
      product,
      name: cleanCode(textOf('action')).code,
      since: since.since,
      withdrawals,
      editions: only.editions,
      replacedBy: splitNames(textOf('replacedBy'), positionOf('replacedBy')),
      codes: splitNames(textOf('codes'), positionOf('codes')),
      position: positionOf('action'),
    },
    problems: [...since.problems, ...problems, ...only.problems],
  };
}

const splitNames = (cell: string, position: SourcePosition): Reference[] =>
  [...cell.matchAll(/[^\s,，、;；]+/g)].map((match) => ({
    name: cleanCode(match[0]).code,
    position: { ...position, column: position.column + match.index },
  }));
