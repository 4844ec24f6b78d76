import type { ColumnRole } from './columnRoles.ts';

/** A code column and the columns that describe its codes, itself included, by index. */
export interface CodeColumnGroup {
  readonly codeColumn: number;
  /** Groups of one table share this very array. */
  readonly columns: readonly number[];
}

/**
 * Assigns the columns of a table to its code columns. A code column after other columns starts a second table at the
 * side of the first: it begins there or, if the columns left of the first code column recur before it, with those.
 * Adjacent code columns belong to one table and share all its columns, as does one with nothing after it.
 */
export function codeColumnGroups(roles: readonly ColumnRole[]): CodeColumnGroup[] {
  const firstCodes = roles.flatMap((role, index) => (role === 'code' && roles[index - 1] !== 'code' ? [index] : []));
  const leading = roles.slice(0, firstCodes[0]);
  const leadingRecurs = firstCodes.every((codeColumn) =>
    leading.every((role, index) => role === roles[codeColumn - leading.length + index]),
  );
  const lastOther = roles.findLastIndex((role) => role !== 'code');
  const describesNothing = (codeColumn: number): boolean =>
    !(leadingRecurs && leading.length > 0) && codeColumn > lastOther;
  const starts = firstCodes.flatMap((codeColumn, nth) => {
    if (nth > 0 && describesNothing(codeColumn)) return [];
    return nth === 0 || leadingRecurs ? codeColumn - leading.length : codeColumn;
  });
  return starts.flatMap((start, nth) => {
    const end = starts[nth + 1] ?? roles.length;
    const columns = Array.from({ length: end - start }, (_, index) => start + index);
    return columns.filter((column) => roles[column] === 'code').map((codeColumn) => ({ codeColumn, columns }));
  });
}
