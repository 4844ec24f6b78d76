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
  const cells = splitAt(line, () => false);
  if (width === undefined || cells.length <= width) return cells;
  const spans = codeSpans(line);
  if (spans.length === 0) return cells;
  const again = splitAt(line, (index) => spans.some(([from, to]) => index > from && index < to));
  return again.length === width ? again : cells;
}

/** Whether `line` is a delimiter row such as `| --- | :-: |`; the number of its cells may be wrong. */
export const isDelimiterRow = (line: string): boolean =>
  /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/.test(line) && (line.includes('|') || /^\s*:?-{3,}:?\s*$/.test(line));

/** Whether `line` holds a `|` that no backslash escapes. */
export const hasPipe = (line: string): boolean => /(?:^|[^\\])(?:\\\\)*\|/.test(line);

function splitAt(line: string, isText: (index: number) => boolean): Cell[] {
  const bounds: number[] = [];
  for (let index = 0; index < line.length; index++) {
    if (line[index] === '\\') index++;
    else if (line[index] === '|' && !isText(index)) bounds.push(index);
  }
  const end = line.trimEnd().length;
  if (bounds[0] !== line.search(/\S/)) bounds.unshift(-1);
  if (bounds.length === 1 || bounds[bounds.length - 1] !== end - 1) bounds.push(end);
  return bounds.slice(1).map((to, index) => cellBetween(line, (bounds[index] ?? -1) + 1, to));
}

function cellBetween(line: string, from: number, to: number): Cell {
  const raw = line.slice(from, to);
  const text = raw.trim();
  const lead = text === '' ? Math.min(1, raw.length) : raw.indexOf(text);
  return { text, column: from + lead + 1 };
}

/** [from, to] indexes of every pair of equally long backtick runs. */
function codeSpans(line: string): [number, number][] {
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ at: match.index, length: match[0].length }));
  const spans: [number, number][] = [];
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const close = runs.findIndex((run, other) => other > index && run.length === open?.length);
    const end = runs[close];
    if (!open || !end) continue;
    spans.push([open.at, end.at]);
    index = close;
  }
  return spans;
}
