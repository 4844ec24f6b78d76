import type { SourceLine } from './lines.ts';

/** Whether an HTML table begins in the line, outside of code. */
export const opensHtmlTable = (text: string): boolean => /<table[\s>]/i.test(text.replace(/`[^`]*`/g, ''));

/** How many rows with data the HTML table has that begins in line `index`. It has one at least. */
export function countHtmlRows(lines: readonly SourceLine[], index: number): number {
  let end = index;
  while (
    end < lines.length - 1 &&
    !/<\/table/i.test(lines[end]?.text ?? '') &&
    !opensHtmlTable(lines[end + 1]?.text ?? '')
  ) {
    end++;
  }
  const html = lines.slice(index, end + 1).map(({ text }) => text);
  const rows = html
    .join('\n')
    .split(/<tr[\s>]/i)
    .slice(1);
  return Math.max(1, rows.filter((row) => /<td[\s>]/i.test(row)).length);
}
