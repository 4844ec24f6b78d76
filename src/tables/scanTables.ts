import { INVISIBLE } from './code.ts';
import { hasPipe, isDelimiterRow, splitRow, type Cell } from './splitRow.ts';

/** A line of the source with its number, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** One Markdown table as it stands in the source. */
export interface SourceTable {
  readonly heading: string;
  readonly header: { readonly line: number; readonly cells: readonly Cell[] };
  readonly rows: readonly Line[];
}

/** A file taken apart: its tables, the lines outside of any table, and lines that look like rows of none. */
export interface ScannedFile {
  readonly tables: readonly SourceTable[];
  readonly prose: string;
  readonly strayRows: readonly Line[];
}

/**
 * Finds the tables of a Markdown text. More tolerant than GFM, which drops a whole table in silence when its delimiter
 * row has the wrong width: here a line with a pipe above any delimiter row starts a table, and a table ends at a blank
 * line, a heading, a code fence or the next table's header. Tables inside code fences and comments are text.
 */
export function scanTables(source: string): ScannedFile {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ number: index + 1, text }));
  const tables: SourceTable[] = [];
  const prose: string[] = [];
  const strayRows: Line[] = [];
  let heading = '';
  let closing: RegExp | undefined;

  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    if (closing) {
      if (closing.test(line.text)) closing = undefined;
      prose.push(line.text);
      continue;
    }
    closing = openingOf(line.text);
    if (closing === undefined && startsTable(lines, index)) {
      const rows = rowsBelow(lines, index + 2);
      tables.push({ heading, header: { line: line.number, cells: splitRow(line.text) }, rows });
      index += 1 + rows.length;
      continue;
    }
    const title = HEADING.exec(line.text)?.[1];
    if (title !== undefined) heading = title;
    else if (closing === undefined && line.text.trimStart().startsWith('|')) strayRows.push(line);
    prose.push(line.text);
  }
  return { tables, prose: withoutEmptySections(prose), strayRows };
}

const HEADING = /^ {0,3}#{1,6}\s+(.*?)\s*#*\s*$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

function openingOf(text: string): RegExp | undefined {
  const fence = FENCE.exec(text)?.[1];
  if (fence !== undefined) return new RegExp(`^ {0,3}\\${fence[0] ?? ''}{${fence.length},}\\s*$`);
  return text.includes('<!--') && !text.includes('-->') ? /-->/ : undefined;
}

function startsTable(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return hasPipe(text) && !isDelimiterRow(text) && isDelimiterRow(lines[index + 1]?.text ?? '');
}

function rowsBelow(lines: readonly Line[], from: number): Line[] {
  let to = from;
  while (to < lines.length && !endsTable(lines, to)) to++;
  return lines.slice(from, to);
}

function endsTable(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return isBlank(text) || HEADING.test(text) || FENCE.test(text) || startsTable(lines, index);
}

const isBlank = (text: string): boolean => text.replace(INVISIBLE, '').trim() === '';

/** Drops headings with nothing under them: what is left of a section whose table went elsewhere. */
function withoutEmptySections(lines: readonly string[]): string {
  const kept: string[] = [];
  let pending: string[] = [];
  let inFence: RegExp | undefined;
  for (const line of lines) {
    const opening: RegExp | undefined = inFence ? undefined : openingOf(line);
    if (!inFence && HEADING.test(line)) {
      const level = levelOf(line);
      pending = [...pending.filter((other) => levelOf(other) < level), line];
    } else if (isBlank(line) && !inFence) {
      kept.push('');
    } else {
      kept.push(...pending.flatMap((other) => ['', other, '']), line);
      pending = [];
    }
    if (opening) inFence = opening;
    else if (inFence?.test(line)) inFence = undefined;
  }
  return kept
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const levelOf = (heading: string): number => /#+/.exec(heading)?.[0].length ?? 0;
