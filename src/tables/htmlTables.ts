import type { SourceLine } from './lines.ts';

/** Whether an HTML table opens in the line, inline code aside. */
export const opensHtmlTable = (text: string): boolean => /<table[\s>]/i.test(text.replace(/`[^`]*`/g, ''));

/**
 * Measures the HTML table that opens in line `index`: its number of rows with data cells, at least one, and the index of
 * the line that closes it, or `index` if nothing does.
 */
export function measureHtmlTable(lines: readonly SourceLine[], index: number): { rowCount: number; end: number } {
  let end = index;
  while (end < lines.length - 1 && !closesHtmlTable(lines[end]) && !opensHtmlTable(lines[end + 1]?.text ?? '')) end++;
  const rows = lines
    .slice(index, end + 1)
    .map(({ text }) => text)
    .join('\n')
    .split(/<tr[\s>]/i)
    .slice(1);
  const rowCount = Math.max(1, rows.filter((row) => /<td[\s>]/i.test(row)).length);
  return { rowCount, end: closesHtmlTable(lines[end]) ? end : index };
}

const closesHtmlTable = (line: SourceLine | undefined): boolean => /<\/table/i.test(line?.text ?? '');
