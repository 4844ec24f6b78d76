import { afterComment, fenceOf, opensComment, type Blocks } from './blocks.ts';
import { cleanCode, isCode } from './code.ts';
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

/**
 * The rows of the table with its header in line `header`, and the index of the first line after it. Comments among them are none;
 * what follows one in a line takes the place of that line.
 */
export function rowsBelow(lines: SourceLine[], header: number, blocks: Blocks): { rows: Line[]; next: number } {
  const rows: Line[] = [];
  let next = header + 2;
  while (next < lines.length) {
    const line = lines[next];
    if (!line || endsTable(lines, next, lines[header]?.isQuoted ?? false)) break;
    const end = opensComment(line.text) ? blocks.endOf(next) : undefined;
    const rest = end === undefined ? undefined : afterComment(lines[end]);
    if (end === undefined) rows.push({ number: line.number, text: line.text });
    else if (rest) lines[end] = rest;
    next = rest && end !== undefined ? end : (end ?? next) + 1;
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

/** Tells the header of a next table from a row above a delimiter row: it has a known word, no sentence and no code. */
function looksLikeHeader(text: string): boolean {
  const cells = splitRow(text).map((cell) => cell.text);
  if (cells.some((cell) => /\w\\?\.(?:\w|$)|[。，；]/.test(cell))) return false;
  const isKnown = columnRolesOf(cells).some((role) => role !== undefined);
  return isKnown && (cells.some((cell) => HEADER.test(cell)) || !cells.some((cell) => isCode(cleanCode(cell).code)));
}

/** Cells that are headers by all that they say; a word beside them may look like a code and be one too: `Parameter | Description`. */
const HEADER =
  /^[\s*_`]*(?:(?:(?:error|err|return|ret|result|response|status|http)[-_ ]?)?(?:codes?|messages?|msg|descriptions?)|meaning|(?:possible )?causes?|reasons?|solutions?|remarks?|(?:错误|返回|响应|状态|业务)?(?:码|代码|信息|说明|描述|含义)|(?:可能|错误)?原因|解决(?:方案|方法|办法)|处理(?:方法|建议|措施)|备注)[\s*_`]*$/i;

const HEADING = /^ {0,3}#{1,6}\s/;
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}(?!#)|[-*+]\s|\d{1,9}[.)]\s|<\/?[a-z]|:::|(?:(?:\*\s*){3,}|(?:_\s*){3,})$)/i;
