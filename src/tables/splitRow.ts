import { cleanCode, INVISIBLE, isCode } from './code.ts';

/** One cell of a table row: its trimmed text and the 1-based column at which that text starts. */
export interface Cell {
  readonly text: string;
  readonly column: number;
}

/**
 * Splits one line of a table into cells, as GFM does: at every `|` that no backslash escapes; a leading and a
 * trailing pipe are optional. With `width` (the number of columns) given, a row that has too many cells is read once more with the
 * pipes inside `code spans` taken as text, which is what its author meant.
 * Source: GitHub Flavored Markdown Spec 0.29, section 4.10.
 */
export function splitRow(line: string, width?: number): Cell[] {
  const cells = splitAt(line, line);
  if (width === undefined || cells.length <= width) return cells;
  const again = splitAt(line, withoutPipes(line, codeSpans(line)));
  return again.length === width ? again : cells;
}

/** Whether `line` is a delimiter row such as `| --- | :-: |`; the number of its cells may be wrong, some may be empty. */
export function isDelimiterRow(line: string): boolean {
  const text = visible(line).trim();
  if (/[^\s|:-]/.test(text)) return false;
  if (!text.includes('|')) return /^:?-{3,}:?$/.test(text);
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.some((cell) => cell !== '') && cells.every((cell) => /^(?::?-+:?)?$/.test(cell));
}

/** Whether `line`, in the midst of a table, is a delimiter row; cells of one `-` stand for nothing to say. */
export const repeatsDelimiter = (line: string): boolean => isDelimiterRow(line) && /--|:/.test(line);

/** Whether `line` holds a `|` that no backslash escapes. */
export const hasPipe = (line: string): boolean => /(?:^|[^\\])(?:\\\\)*\|/.test(line);

/**
 * Whether a line outside of any table looks like a row of one: it begins with a pipe, or has a pipe outside of code and a
 * cell that is a code. A full-width pipe is one too. Links between pipes lead to other pages, if they stand `alone`: with no
 * pipes in the lines around. So do words above the first table: `English | 简体中文`.
 */
export function isStrayRow(line: string, alone: boolean, isAboveTables = false): boolean {
  const text = visible(line).trimStart();
  if (/^[|｜]/.test(text)) return !isDelimiterRow(text);
  const narrow = text.replaceAll('｜', '|');
  if (!hasPipe(narrow.replace(/`[^`]*`/g, ''))) return false;
  const cells = splitRow(narrow).map((cell) => cell.text);
  const links = cells.filter((cell) => LINK.test(cell)).length;
  if (links === cells.length || (links > 0 && alone)) return false;
  const codes = cells.map((cell) => cleanCode(cell).code).filter(isCode);
  return codes.some((code) => !(alone && isAboveTables && /^[A-Za-z][a-z]{2,}$/.test(code)));
}

const LINK = /^\[[^[\]]*\]\([^()]*\)$/;

/** `line` with spaces in place of invisible characters, which therefore neither are cells nor begin one. */
const visible = (line: string): string => line.replace(INVISIBLE, ' ');

/** The cells of `line`, which end where `marked` has a pipe. */
function splitAt(line: string, marked: string): Cell[] {
  const shown = visible(line);
  const bounds: number[] = [];
  for (let index = 0; index < line.length; index++) {
    if (marked[index] === '\\') index++;
    else if (marked[index] === '|') bounds.push(index);
  }
  const end = shown.trimEnd().length;
  if (bounds[0] !== shown.search(/\S/)) bounds.unshift(-1);
  if (bounds.length === 1 || bounds[bounds.length - 1] !== end - 1) bounds.push(end);
  return bounds.slice(1).map((to, index) => cellBetween(line, (bounds[index] ?? -1) + 1, to, shown));
}

function cellBetween(line: string, from: number, to: number, shown: string): Cell {
  const raw = shown.slice(from, to);
  const lead = raw.length - raw.trimStart().length;
  if (lead === raw.length) return { text: '', column: from + Math.min(1, raw.length) + 1 };
  return { text: line.slice(from + lead, from + raw.trimEnd().length), column: from + lead + 1 };
}

/** `line`, as long as before, with no pipe between the bounds of any of `spans`. */
function withoutPipes(line: string, spans: readonly (readonly [number, number])[]): string {
  const parts = spans.map(([from, to], nth) => {
    const before = line.slice(spans[nth - 1]?.[1] ?? 0, from);
    return before + line.slice(from, to).replaceAll('|', ' ');
  });
  return parts.join('') + line.slice(spans.at(-1)?.[1] ?? 0);
}

/** [from, to] indexes of every pair of equally long backtick runs. */
function codeSpans(line: string): [number, number][] {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const spans: [number, number][] = [];
  const unpaired = new Set<number>();
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    if (!open || unpaired.has(open.length)) continue;
    let close = index + 1;
    while (close < runs.length && runs[close]?.length !== open.length) close++;
    const end = runs[close];
    if (end) {
      spans.push([open.at, end.at]);
      index = close;
    } else unpaired.add(open.length);
  }
  return spans;
}
