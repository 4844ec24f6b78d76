import { problem, type Problem } from '../problems/problems.ts';
import { cleanCode } from './code.ts';
import { wholeHeader, type HeaderMapping } from './headers.ts';
import { firstColumn, type Line } from './lines.ts';
import { headersOf, readHeader, repeatsHeader, type Columns } from './readHeader.ts';
import { readRow, type Row } from './readRow.ts';
import { scanTables, type SourceTable } from './scanTables.ts';
import { scopeOf, type Scope } from './scope.ts';
import type { CodeColumns } from './sideBySide.ts';
import { repeatsDelimiter, splitRow, type Cell } from './splitRow.ts';

export type { Row, Scope };

/** A file of tables, parsed. `rowCount` counts every row that could hold a code, so rows.length + refused = rowCount. */
export interface ParsedFile {
  readonly rows: readonly Row[];
  readonly rowCount: number;
  readonly refused: number;
  readonly prose: string;
  /** The headers of all columns, and the whole of each header row. */
  readonly headers: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Parses the error tables of one product.
 * @param source the file's text, any line ending, with or without a byte-order mark
 * @param file its path, for the problems
 * @param mapping roles of headers whose words mislead
 */
export function parseTables(source: string, file: string, mapping: HeaderMapping = {}): ParsedFile {
  const { tables, strayRows, htmlTables, unclosedFences, prose } = scanTables(source);
  const placeOf = ({ number, text }: Line) => ({ file, line: number, column: firstColumn(text) });
  const read = tables.map((table) => readTable(table, file, mapping));
  const rows = read.flatMap((table) => table.rows);
  const problems = [
    ...read.flatMap((table) => table.problems),
    ...strayRows.map((line) => problem('row-outside-table', placeOf(line), widePipeIn(line))),
    ...htmlTables.map((table) => problem('html-table', placeOf(table), { rows: String(table.rowCount) })),
    ...unclosedFences.map((line) => problem('unclosed-fence', placeOf(line))),
  ];
  const rowCount = sum([...read, ...htmlTables].map((table) => table.rowCount)) + strayRows.length;
  if (rowCount === 0) problems.push(problem('empty-product', { file, line: 1, column: 1 }));
  const headers = [...new Set(tables.map(headersOf).flatMap((row) => [...row, wholeHeader(row)]))];
  return { rows, rowCount, refused: rowCount - rows.length, prose, headers, problems: problems.sort(byPlace) };
}

interface ReadTable {
  readonly rows: Row[];
  readonly problems: Problem[];
  rowCount: number;
}

function readTable(table: SourceTable, file: string, mapping: HeaderMapping): ReadTable {
  const { cells: header } = table.header;
  const body = table.rows
    .filter(({ text }) => !repeatsDelimiter(text) && !repeatsHeader(text, header))
    .map((line) => ({ line, cells: splitRow(line.text, header.length) }));
  const columns = readHeader(
    table,
    body.map(({ cells }) => cells),
    file,
    mapping,
  );
  if ('id' in columns) return { rows: [], problems: [columns], rowCount: body.length };

  const result: ReadTable = { rows: [], problems: [], rowCount: 0 };
  if (columns.groups.length === 0) return result;
  const firsts: Firsts = new Map();
  const isSideBySide = columns.groups.some((group) => group.columns !== columns.groups[0]?.columns);
  const titles = table.headings.toReversed();
  const scopes = columns.headers.map((title) => scopeOf([title, ...titles]));
  for (const { line, cells } of body) {
    const place = { file, line: line.number, column: firstColumn(line.text) };
    if (cells.length !== header.length) {
      const facts = { found: String(cells.length), expected: String(header.length), ...widePipeIn(line) };
      result.problems.push(problem('wrong-cell-count', place, facts));
      result.rowCount++;
      continue;
    }
    for (const { group, said } of saidIn(cells, columns)) {
      const source = { file, line: line.number, cells, scope: scopes[group.code] ?? 'business' };
      const row = readRow(source, columns, group);
      const text = isSideBySide ? group.columns.map((column) => cells[column]?.text).join('|') : undefined;
      const found = 'id' in row ? row : (duplicateOf(row, { said, text }, file, firsts) ?? row);
      if ('id' in found) result.problems.push(found);
      else result.rows.push(found);
      result.rowCount++;
    }
  }
  return result;
}

/** A code column to read of a line, and what all columns that share its texts say there. */
interface Said {
  readonly group: CodeColumns;
  readonly said: string;
}

/**
 * The code columns to read of a line: not those of a table at the side that has ended, nor such as say nothing beside
 * another code, or the same one again. A line of which no column says anything is read by the first.
 */
function saidIn(cells: readonly Cell[], { groups }: Columns): Said[] {
  const codes = groups.map(({ code }) => codeIn(cells[code]));
  const isAnySaid = codes.some((code) => code !== '' && !NOTHING.test(code));
  const isNothing = (text: string) => text === '' || (isAnySaid && NOTHING.test(text));
  const isBlank = ({ columns }: CodeColumns) => columns.every((column) => isNothing(codeIn(cells[column])));
  const bySet = new Map<readonly number[], { codes: Set<string>; read: CodeColumns[] }>();
  for (const [nth, group] of groups.entries()) {
    const set = bySet.get(group.columns) ?? { codes: new Set(), read: [] };
    bySet.set(group.columns, set);
    const code = codes[nth] ?? '';
    if (isNothing(code) || set.codes.has(code)) continue;
    set.codes.add(code);
    set.read.push(group);
  }
  const found = [...bySet].flatMap(([columns, { codes: all, read }]) => {
    const said = [...all].join('|');
    if (read.length > 0) return read.map((group) => ({ group, said }));
    const group = groups.find((one) => one.columns === columns);
    return group && !isBlank(group) ? [{ group, said }] : [];
  });
  const [group] = groups;
  return found.length > 0 || group === undefined ? found : [{ group, said: '' }];
}

const codeIn = (cell: Cell | undefined): string => cleanCode(cell?.text ?? '').spelling;

/** What stands in a cell that says nothing. */
const NOTHING = /^(?:[-—–/]+|无|暂无|n\/?a|none|null)$/i;

/** Where each code stands first, and with which text; that counts in tables side by side only. */
type Firsts = Map<string, { readonly line: number; readonly text: string | undefined }>;

/**
 * A code may stand in several tables, and once in each; where rows have several codes, once with the same others. Of two tables
 * side by side, one may say the same again in several lines: its cells are one that is high.
 */
function duplicateOf(
  { spelling, code, line, column }: Row,
  { said, text }: { said: string; text: string | undefined },
  file: string,
  firsts: Firsts,
): Problem | undefined {
  const key = `${spelling}|${said}`;
  const first = firsts.get(key);
  if (first === undefined) firsts.set(key, { line, text });
  if (first === undefined || (text !== undefined && first.text === text)) return undefined;
  return problem('duplicate-code', { file, line, column }, { code, first: String(first.line) });
}

const widePipeIn = ({ text }: Line): { wide?: string } => (text.includes('｜') ? { wide: '｜' } : {});

const byPlace = (a: Problem, b: Problem): number => a.line - b.line || a.column - b.column;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
