import { readFileSync } from 'node:fs';

/** A row of the tables of `tests/browser/lookup-gate.md`. */
export interface GateRow {
  /** The heading of its section, and of its group where the section has some. */
  readonly section: string;
  readonly group: string;
  /** Its cells, without the backticks around a query. */
  readonly cells: readonly string[];
}

/** Reads the rows of the gate; in each, the first cell is a query. */
export function readGate(): GateRow[] {
  let [section, group] = ['', ''];
  return readFileSync('tests/browser/lookup-gate.md', 'utf8')
    .split('\n')
    .flatMap((line): GateRow[] => {
      const [, level, title = ''] = /^(#+) (.*)/.exec(line) ?? [];
      if (level !== undefined) [section, group] = level === '###' ? [section, title] : [title, ''];
      return line.startsWith('| `') ? [{ section, group, cells: line.slice(1, -1).split('|').map(textOf) }] : [];
    });
}

/** The pages that a cell names as alternatives; none where it says that nothing may be found. */
export const pagesIn = (cell = '—'): string[] => (cell === '—' ? [] : cell.split(' or '));

const textOf = (cell: string): string =>
  (/^(`+) ?(.*?) ?\1$/.exec(cell.trim())?.[2] ?? cell.trim()).replaceAll('\\n', '\n');
