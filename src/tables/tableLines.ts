import { fenceOf, opensComment, type Blocks } from './blocks.ts';
import { columnRolesOf } from './headers.ts';
import { isBlank, type Line, type SourceLine } from './lines.ts';
import { hasPipe, isDelimiterRow, splitRow } from './splitRow.ts';

/** Whether the header of a table stands in line `index`. A rule without any pipe makes a header of a line with one cell only; under several it underlines or separates. */
export function startsTable(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const below = lines[index + 1]?.text ?? '';
  if (!isDelimiterRow(below) || !hasPipe(text) || isDelimiterRow(text)) return false;
  return below.includes('|') || splitRow(text).length === 1;
}

/** The rows of the table with its header in line `header`, and the index of the first line after it. Comments among them are none. */
export function rowsBelow(
  lines: readonly SourceLine[],
  header: number,
  blocks: Blocks,
): { rows: Line[]; next: number } {
  const rows: Line[] = [];
  let next = header + 2;
  while (next < lines.length) {
    const line = lines[next];
    if (!line || endsTable(lines, next, lines[header]?.isQuoted ?? false)) break;
    const end = opensComment(line.text) ? blocks.endOf(next) : undefined;
    if (end === undefined) rows.push({ number: line.number, text: line.text });
    next = (end ?? next) + 1;
  }
  return { rows, next };
}

function endsTable(lines: readonly SourceLine[], index: number, isQuoted: boolean): boolean {
  const line = lines[index];
  if (!line || isBlank(line.text) || fenceOf(line.text) !== undefined) return true;
  if (startsTable(lines, index)) return looksLikeHeader(line.text);
  if (HEADING.test(line.text)) return true;
  if (hasPipe(line.text) || opensComment(line.text)) return false;
  return (line.isQuoted && !isQuoted) || OTHER_BLOCK.test(line.text);
}

/** Tells the header of a next table from a row above a delimiter row: it has a known word, no sentence and no code with a dot. */
function looksLikeHeader(text: string): boolean {
  const cells = splitRow(text).map((cell) => cell.text);
  return (
    columnRolesOf(cells).some((role) => role !== undefined) &&
    !cells.some((cell) => /\w\\?\.(?:\w|$)|[。，；]/.test(cell))
  );
}

const HEADING = /^ {0,3}#{1,6}\s/;
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}(?!#)|[-*+]\s|\d{1,9}[.)]\s|<\/?[a-z]|:::|(?:(?:\*\s*){3,}|(?:_\s*){3,})$)/i;
