import type { SourceLine } from './lines.ts';

/** Whether an HTML table begins in the line, outside of code. */
export const opensHtmlTable = (text: string): boolean => /<table[\s>]/i.test(text.replace(/`[^`]*`/g, ''));

/**
 * How many rows with data the HTML table has that begins in line `index`, one at least, and the index of the line that
 * closes it, or of the first if none does.
 */
export function htmlTableAt(lines: readonly SourceLine[], index: number): { rowCount: number; end: number } {
  let end = index;
  while (end < lines.length - 1 && !closes(lines[end]) && !opensHtmlTable(lines[end + 1]?.text ?? '')) end++;
  const html = lines.slice(index, end + 1).map(({ text }) => text);
  const rows = html
    .join('\n')
    .split(/<tr[\s>]/i)
    .slice(1);
  const rowCount = Math.max(1, rows.filter((row) => /<td[\s>]/i.test(row)).length);
  return { rowCount, end: closes(lines[end]) ? end : index };
}

const closes = (line: SourceLine | undefined): boolean => /<\/table/i.test(line?.text ?? '');
