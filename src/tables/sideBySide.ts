import type { ColumnRole } from './headers.ts';

/** Index of a code column, and of all columns that speak of its codes. */
export interface CodeColumns {
  readonly code: number;
  readonly columns: readonly number[];
}

/**
 * The columns of each code of a row. Tables stand side by side where a code column comes after others of the first: a
 * new one begins there, or at the columns before it where these repeat the ones before the first. Code columns that
 * touch each other are of one table and share all its columns, and so do those that nothing follows.
 */
export function sideBySide(roles: readonly ColumnRole[]): CodeColumns[] {
  const firsts = roles.flatMap((role, index) => (role === 'code' && roles[index - 1] !== 'code' ? [index] : []));
  const lead = roles.slice(0, firsts[0]);
  const repeats = firsts.every((at) => lead.every((role, index) => role === roles[at - lead.length + index]));
  const lastOther = roles.findLastIndex((role) => role !== 'code');
  const isAlone = (at: number): boolean => !(repeats && lead.length > 0) && at > lastOther;
  const starts = firsts.flatMap((at, nth) => {
    if (nth > 0 && isAlone(at)) return [];
    return nth === 0 || repeats ? at - lead.length : at;
  });
  return starts.flatMap((from, nth) => {
    const to = starts[nth + 1] ?? roles.length;
    const columns = Array.from({ length: to - from }, (_, index) => from + index);
    return columns.filter((column) => roles[column] === 'code').map((code) => ({ code, columns }));
  });
}
