import { problem, type Place, type Problem } from '../problems/problems.ts';
import { INVISIBLE } from './code.ts';
import { scanTables } from './scanTables.ts';
import { repeatsDelimiter, splitRow, type Cell } from './splitRow.ts';

/** A row of a table whose columns have names; `cells` and `places` are keyed by these. */
export interface NamedRow<Name extends string> {
  readonly cells: Readonly<Record<Name, string>>;
  readonly places: Readonly<Record<Name, Place>>;
}

/** A column by the word of its header that an author is told, and by all words that it may have. */
export interface NamedColumn {
  readonly label: string;
  readonly header: RegExp;
  readonly optional?: boolean;
}

/**
 * Reads the rows of every table of a text by the words of its headers.
 * @param columns for each name the usual word of its header, a test of that, and whether the column may be missing
 */
export function readNamedColumns<Name extends string>(
  source: string,
  file: string,
  columns: Readonly<Record<Name, NamedColumn>>,
): { rows: NamedRow<Name>[]; problems: Problem[] } {
  const names = Object.keys(columns) as Name[];
  const rows: NamedRow<Name>[] = [];
  const scanned = scanTables(source);
  const problems = scanned.strayRows.map(({ number }) =>
    problem('row-outside-table', { file, line: number, column: 1 }),
  );
  for (const table of scanned.tables) {
    const headers = table.header.cells.map(({ text }) => text.replace(INVISIBLE, ''));
    const taken = headers.map((header) => names.find((name) => columns[name].header.test(header)));
    const unknown = taken.indexOf(undefined);
    const missing = names.find((name) => columns[name].optional !== true && !taken.includes(name));
    if (unknown >= 0 || missing !== undefined) {
      const place = { file, line: table.header.line, column: table.header.cells[Math.max(unknown, 0)]?.column ?? 1 };
      const wanted = names.map((name) => columns[name].label).join(', ');
      const header = headers[unknown] ?? '';
      problems.push(
        missing === undefined
          ? problem('needless-column', place, { header, wanted })
          : problem('missing-column', place, { header: columns[missing].label, wanted }),
      );
      continue;
    }
    for (const line of table.rows.filter(({ text }) => !repeatsDelimiter(text))) {
      const cells = splitRow(line.text, headers.length);
      const cellOf = (name: Name): Cell => cells[taken.indexOf(name)] ?? { text: '', column: 1 };
      const place = { file, line: line.number, column: cells[0]?.column ?? 1 };
      const textOf = (name: Name): string => cellOf(name).text.replace(INVISIBLE, '').trim();
      const empty = names.find((name) => columns[name].optional !== true && textOf(name) === '');
      if (cells.length !== headers.length) {
        problems.push(
          problem('wrong-cell-count', place, { found: String(cells.length), expected: String(headers.length) }),
        );
      } else if (empty !== undefined) {
        const column = cellOf(empty).column;
        problems.push(problem('empty-cell', { ...place, column }, { column: headers[taken.indexOf(empty)] ?? empty }));
      } else {
        rows.push({
          cells: record(names, textOf),
          places: record(names, (name) => ({ ...place, column: cellOf(name).column })),
        });
      }
    }
  }
  return { rows, problems };
}

const record = <Name extends string, Value>(names: readonly Name[], valueOf: (name: Name) => Value) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
