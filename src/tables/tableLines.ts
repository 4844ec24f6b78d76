import { afterComment, openingFence, opensComment, type OpaqueBlocks } from './blocks.ts';
import { cleanCode, isCode } from './code.ts';
import { columnRolesOf } from './headers.ts';
import { isBlank, type Line, type SourceLine } from './lines.ts';
import { hasPipe, isDelimiterRow, splitRow } from './splitRow.ts';

/**
 * Whether the header row of a table is in line `index`. A delimiter row without pipes makes a header of a row with one
 * cell only; below several cells it is an underline or a thematic break.
 */
export function startsTable(lines: readonly SourceLine[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const below = lines[index + 1]?.text ?? '';
  if (!isDelimiterRow(below) || !hasPipe(text) || isDelimiterRow(text)) return false;
  return below.includes('|') || splitRow(text).length === 1;
}

/**
 * The rows of the table whose header is in line `header`, and the index of the first line after the table. Comments
 * between the rows are skipped. In `lines`, a line in which such a comment ends is replaced by what follows the comment.
 */
export function tableRowsBelow(
  lines: SourceLine[],
  header: number,
  blocks: OpaqueBlocks,
): { rows: Line[]; next: number } {
  const rows: Line[] = [];
  let next = header + 2;
  while (next < lines.length) {
    const line = lines[next];
    if (!line || endsTable(lines, next, lines[header]?.isQuoted ?? false)) break;
    const commentEnd = opensComment(line.text) ? blocks.endOf(next) : undefined;
    const rest = commentEnd === undefined ? undefined : afterComment(lines[commentEnd]);
    if (commentEnd === undefined) rows.push({ number: line.number, text: line.text });
    else if (rest) lines[commentEnd] = rest;
    next = rest && commentEnd !== undefined ? commentEnd : (commentEnd ?? next) + 1;
  }
  return { rows, next };
}

function endsTable(lines: readonly SourceLine[], index: number, isTableQuoted: boolean): boolean {
  const line = lines[index];
  if (!line || isBlank(line.text) || openingFence(line.text) !== undefined) return true;
  if (startsTable(lines, index)) return looksLikeHeader(line.text);
  if (ATX_HEADING.test(line.text)) return true;
  if (hasPipe(line.text) || opensComment(line.text)) return false;
  return (line.isQuoted && !isTableQuoted) || OTHER_BLOCK.test(line.text);
}

/** Whether a row above a delimiter row is the header of a next table: it has known words, no sentence and no code. */
function looksLikeHeader(text: string): boolean {
  const cells = splitRow(text).map((cell) => cell.text);
  if (cells.some((cell) => /\w\\?\.(?:\w|$)|[。，；]/.test(cell))) return false;
  const hasRole = columnRolesOf(cells).some((role) => role !== undefined);
  const hasCode = cells.some((cell) => isCode(cleanCode(cell).code));
  return hasRole && (cells.some((cell) => CERTAIN_HEADER.test(cell)) || !hasCode);
}

/** Cells that are certainly headers. Beside one, a word that could be a code is none: `Parameter | Description`. */
const CERTAIN_HEADER = new RegExp(
  `^[\\s*_\`]*(?:${[
    '(?:(?:error|err|return|ret|result|response|status|http)[-_ ]?)?(?:codes?|messages?|msg|descriptions?)',
    'meaning|(?:possible )?causes?|reasons?|solutions?|remarks?',
    '(?:错误|返回|响应|状态|业务)?(?:码|代码|信息|说明|描述|含义)',
    '(?:可能|错误)?原因|解决(?:方案|方法|办法)|处理(?:方法|建议|措施)|备注',
  ].join('|')})[\\s*_\`]*$`,
  'i',
);

const ATX_HEADING = /^ {0,3}#{1,6}\s/;
const OTHER_BLOCK = /^ {0,3}(?:#{1,6}(?!#)|[-*+]\s|\d{1,9}[.)]\s|<\/?[a-z]|:::|(?:(?:\*\s*){3,}|(?:_\s*){3,})$)/i;
