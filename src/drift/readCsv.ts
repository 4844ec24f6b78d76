import { problem, type Problem } from '../problems/problems.ts';
import { phrase } from '../problems/told.ts';
import { cleanCode, isCode } from '../tables/code.ts';
import { columnRolesOf } from '../tables/headers.ts';
import type { CodeList, ListedCode } from './list.ts';

/** Reads a CSV file whose first row names its columns; one must hold codes. Source: RFC 4180. */
export function readCsv(text: string, file: string): CodeList {
  const { records, openLine } = recordsOf(text);
  const positionOf = (line: number) => ({ file, line, column: 1 });
  if (openLine !== undefined)
    return {
      codes: [],
      problems: [problem('unreadable-list', positionOf(openLine), { detail: phrase('open-quote', {}) })],
    };
  const [header, ...rows] = records;
  const headers = header?.cells ?? [];
  const roles = columnRolesOf(headers);
  const codeColumn = roles.indexOf('code');
  const textColumn = roles.includes('meaning') ? roles.indexOf('meaning') : roles.indexOf('message');
  if (codeColumn < 0) {
    const detail = headers.join(', ');
    return { codes: [], problems: [problem('list-without-code-column', positionOf(1), { detail })] };
  }
  const codes: ListedCode[] = [];
  const problems: Problem[] = [];
  for (const { cells, line } of rows) {
    const { code } = cleanCode(cells[codeColumn] ?? '');
    if (cells.length !== headers.length)
      problems.push(
        problem('wrong-cell-count', positionOf(line), {
          found: String(cells.length),
          expected: String(headers.length),
        }),
      );
    else if (!isCode(code)) problems.push(problem('malformed-code', positionOf(line), { code }));
    else codes.push({ code, text: cells[textColumn] ?? '', file, line });
  }
  return { codes, problems };
}

interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** The records of a CSV file with their first lines, or the line of a quote that is not closed. Empty lines are passed over. */
function recordsOf(text: string): { records: CsvRecord[]; openLine?: number } {
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let [line, from] = [1, 0];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|\r|$)/gy)) {
    const [whole, quoted, bare = '', end] = match;
    if (match.index !== from) break;
    from += whole.length;
    cells.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    if (cells.length > 1 || cells[0] !== '') records.push({ cells, line });
    line = lineAt(text, from);
    cells = [];
    if (from === text.length) break;
  }
  return from < text.length ? { records, openLine: line } : { records };
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split(/\r\n?|\n/).length;
