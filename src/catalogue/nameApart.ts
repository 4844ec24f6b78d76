import type { Row } from '../tables/parseTables.ts';
import { groupBy } from './collect.ts';
import type { SourceRow } from './groupRows.ts';

/**
 * Names the rows of one number apart by the headings of their tables, where tables of one file say different things of it: numbers of several
 * kinds, such as close codes and codes of an RPC, share no meaning. A name such as `AuthFailure` means the same in every table.
 */
export function nameApart(rows: readonly SourceRow[]): readonly SourceRow[] {
  if (rows.length < 2 || !rows.every(({ row }) => NUMBER.test(row.code))) return rows;
  const labels = new Map([...groupBy(rows, ({ file }) => file).values()].flatMap((own) => [...labelsOf(own)]));
  return rows.map((source) => {
    const label = labels.get(source.row);
    if (label === undefined) return source;
    const name = [label, source.row.name].filter((part) => part !== '').join(' · ');
    return { ...source, row: { ...source.row, name } };
  });
}

const NUMBER = /^-?\d+$/;

/** The heading that tells each row from those of other tables; none where the rows stand below one, or all say the same. */
function labelsOf(rows: readonly SourceRow[]): Map<Row, string> {
  const paths = [...new Set(rows.map(({ row }) => row.headings.join(SEPARATOR)))].map((path) => path.split(SEPARATOR));
  const texts = new Set(
    rows.map(({ row: { meaning, name, message, cause, solution } }) =>
      JSON.stringify([meaning, name, message, cause, solution]),
    ),
  );
  if (paths.length < 2 || texts.size < 2) return new Map();
  const nearest = new Set(paths.map((path) => path.at(-1)));
  const shared = paths[0]?.findIndex((title, depth) => paths.some((path) => path[depth] !== title)) ?? 0;
  return new Map(
    rows.map(({ row }) => [
      row,
      nearest.size === paths.length ? (row.headings.at(-1) ?? '') : row.headings.slice(Math.max(shared, 0)).join(' › '),
    ]),
  );
}

const SEPARATOR = '\n';
