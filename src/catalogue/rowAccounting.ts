import { problem, type Problem } from '../problems/problems.ts';
import type { Content } from '../read/readContent.ts';
import type { Catalogue } from './types.ts';

/** What became of the rows of one table file. */
export interface RowAccount {
  readonly product: string;
  readonly file: string;
  /** Rows that the file has. */
  readonly rows: number;
  /** Rows that stand on the page of a code. */
  readonly shown: number;
  /** Rows that a problem was raised for. */
  readonly refused: number;
}

/** Counts the rows of every table file in the language of the catalogue, and where they went. */
export function accountForRows({ locale, tables }: Content, catalogue: Catalogue): RowAccount[] {
  const shown = new Map<string, number>();
  for (const { meanings } of catalogue.codes) {
    for (const { sources } of meanings) for (const { file } of sources) shown.set(file, (shown.get(file) ?? 0) + 1);
  }
  const own = tables.filter((table) => table.locale === locale);
  return own.map(({ product, file, rowCount, refused }) => ({
    product,
    file,
    rows: rowCount,
    shown: shown.get(file) ?? 0,
    refused,
  }));
}

/** A problem for each file of which a row stands neither on a page nor in a problem. */
export const checkRowAccounts = (content: Content, catalogue: Catalogue): Problem[] =>
  accountForRows(content, catalogue)
    .filter(({ rows, shown, refused }) => rows !== shown + refused)
    .map(({ file, rows, shown, refused }) =>
      problem(
        'lost-rows',
        { file, line: 1, column: 1 },
        { rows: String(rows), shown: String(shown), refused: String(refused) },
      ),
    );

/** A line for each file, and one for all of them. */
export function formatRowAccounts(accounts: readonly RowAccount[]): string[] {
  const sum = (key: 'rows' | 'shown' | 'refused') => accounts.reduce((total, account) => total + account[key], 0);
  const line = (name: string, rows: number, shown: number, refused: number) =>
    `${name}: ${rows} rows in = ${shown} on pages + ${refused} in problems`;
  return [
    ...accounts.map(({ file, rows, shown, refused }) => line(file, rows, shown, refused)),
    line(`${accounts.length} files`, sum('rows'), sum('shown'), sum('refused')),
  ];
}
