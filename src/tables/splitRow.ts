import { cleanCode, INVISIBLE, isCode } from './code.ts';

/** One cell of a table row: its trimmed text and the 1-based column at which that text starts. */
export interface Cell {
  readonly text: string;
  readonly column: number;
}

/**
 * Splits a table row into cells as GFM does: at every `|` without a backslash, with optional outer pipes. If the row has
 * more than `columnCount` cells, it is split again with the pipes in `code spans` as text, which its author meant.
 * Source: GitHub Flavored Markdown Spec 0.29, section 4.10.
 */
export function splitRow(line: string, columnCount?: number): Cell[] {
  const cells = splitAtPipes(line, line);
  if (columnCount === undefined || cells.length <= columnCount) return cells;
  const cellsWithCode = splitAtPipes(line, blankPipes(line, codeSpans(line)));
  return cellsWithCode.length === columnCount ? cellsWithCode : cells;
}

/** Whether `line` is a delimiter row such as `| --- | :-: |`. Unlike in GFM, some of its cells may be empty. */
export function isDelimiterRow(line: string): boolean {
  const text = withoutInvisible(line).trim();
  if (/[^\s|:-]/.test(text)) return false;
  if (!text.includes('|')) return /^:?-{3,}:?$/.test(text);
  const cells = text.split('|').map((cell) => cell.trim());
  return cells.some((cell) => cell !== '') && cells.every((cell) => /^(?::?-+:?)?$/.test(cell));
}

/** Whether `line`, among the rows of a table, is a delimiter row. Cells of a single `-` are data: nothing to say. */
export const isRepeatedDelimiterRow = (line: string): boolean => isDelimiterRow(line) && /--|:/.test(line);

/** Whether `line` has a `|` without a backslash. */
export const hasPipe = (line: string): boolean => /(?:^|[^\\])(?:\\\\)*\|/.test(line);

/** Where a line is that may be a row outside of any table. */
export interface StrayRowContext {
  /** Whether the lines directly above and below have no pipe. */
  readonly isIsolated: boolean;
  /** Whether no table comes before the line. */
  readonly isAboveTables?: boolean;
}

/**
 * Whether a line outside of any table looks like a row of one: it starts with a pipe, or has a pipe outside of code and
 * a cell that is a code. A full-width pipe counts. Isolated lines that are navigation are no rows: links between pipes,
 * and words above the first table such as `English | 简体中文`.
 */
export function isStrayRow(line: string, { isIsolated, isAboveTables = false }: StrayRowContext): boolean {
  const text = withoutInvisible(line).trimStart();
  if (/^[|｜]/.test(text)) return !isDelimiterRow(text);
  const narrow = text.replaceAll('｜', '|');
  if (!hasPipe(narrow.replace(/`[^`]*`/g, ''))) return false;
  const cells = splitRow(narrow).map((cell) => cell.text);
  const linkCount = cells.filter((cell) => LINK.test(cell)).length;
  if (linkCount === cells.length || (linkCount > 0 && isIsolated)) return false;
  const codes = cells.map((cell) => cleanCode(cell).code).filter(isCode);
  return codes.some((code) => !(isIsolated && isAboveTables && PLAIN_WORD.test(code)));
}

const LINK = /^\[[^[\]]*\]\([^()]*\)$/;
const PLAIN_WORD = /^[A-Za-z][a-z]{2,}$/;

/** `line` with a space in place of each invisible character, so that these neither are cells nor begin one. */
const withoutInvisible = (line: string): string => line.replace(INVISIBLE, ' ');

/** The cells of `line`, split where `pipes`, a text of the same length, has a pipe. */
function splitAtPipes(line: string, pipes: string): Cell[] {
  const visible = withoutInvisible(line);
  const bounds: number[] = [];
  for (let index = 0; index < line.length; index++) {
    if (pipes[index] === '\\') index++;
    else if (pipes[index] === '|') bounds.push(index);
  }
  const end = visible.trimEnd().length;
  if (bounds[0] !== visible.search(/\S/)) bounds.unshift(-1);
  if (bounds.length === 1 || bounds[bounds.length - 1] !== end - 1) bounds.push(end);
  return bounds.slice(1).map((to, index) => cellBetween(line, (bounds[index] ?? -1) + 1, to, visible));
}

function cellBetween(line: string, from: number, to: number, visible: string): Cell {
  const padded = visible.slice(from, to);
  const padding = padded.length - padded.trimStart().length;
  if (padding === padded.length) return { text: '', column: from + Math.min(1, padded.length) + 1 };
  return { text: line.slice(from + padding, from + padded.trimEnd().length), column: from + padding + 1 };
}

/** `line` with a space in place of each pipe inside of `spans`. */
function blankPipes(line: string, spans: readonly (readonly [number, number])[]): string {
  const blanked = spans.map(([from, to], nth) => {
    const before = line.slice(spans[nth - 1]?.[1] ?? 0, from);
    return before + line.slice(from, to).replaceAll('|', ' ');
  });
  return blanked.join('') + line.slice(spans.at(-1)?.[1] ?? 0);
}

/** The [start, end] of every code span: text between two runs of equally many backticks. */
function codeSpans(line: string): [number, number][] {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const spans: [number, number][] = [];
  const unpairedLengths = new Set<number>();
  for (let index = 0; index < runs.length; index++) {
    const opening = runs[index];
    if (!opening || unpairedLengths.has(opening.length)) continue;
    let next = index + 1;
    while (next < runs.length && runs[next]?.length !== opening.length) next++;
    const closing = runs[next];
    if (closing) {
      spans.push([opening.start, closing.start]);
      index = next;
    } else unpairedLengths.add(opening.length);
  }
  return spans;
}
