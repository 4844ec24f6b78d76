import { afterComment, blocksOf, opensComment } from './blocks.ts';
import { frontmatterOf } from './frontmatter.ts';
import { headingAt, withHeading, type Heading } from './headings.ts';
import { htmlTableAt, opensHtmlTable } from './htmlTables.ts';
import { sourceLines, type Line, type SourceLine } from './lines.ts';
import { joinProse, type ProseLine } from './prose.ts';
import { hasPipe, isStrayRow, splitRow, type Cell } from './splitRow.ts';
import { rowsBelow, startsTable } from './tableLines.ts';

/** One Markdown table as it stands in the source. */
export interface SourceTable {
  /** The titles of the headings above it, from the outermost to the nearest. */
  readonly headings: readonly string[];
  readonly header: { readonly line: number; readonly cells: readonly Cell[] };
  readonly rows: readonly Line[];
}

/** A file taken apart: its tables, the lines outside of any table, and what looks like a part of a table and is none. */
export interface ScannedFile {
  readonly tables: readonly SourceTable[];
  readonly prose: string;
  readonly strayRows: readonly Line[];
  readonly htmlTables: readonly (Line & { readonly rowCount: number })[];
  /** Code fences that nothing closes, where they stand above a table. */
  readonly unclosedFences: readonly Line[];
}

/**
 * Finds the tables of a Markdown text. More tolerant than GFM, which drops a whole table in silence when its delimiter
 * row has the wrong width: here a line with a pipe above any delimiter row starts a table, and a table ends at a blank
 * line, another block or the next table's header. Tables inside code fences and comments are text. Frontmatter is no part of the text.
 */
export function scanTables(source: string): ScannedFile {
  const lines = sourceLines(source);
  const blocks = blocksOf(lines);
  const tables: SourceTable[] = [];
  const prose: ProseLine[] = [];
  const strayRows: Line[] = [];
  const htmlTables: (Line & { rowCount: number })[] = [];
  const unclosed: Line[] = [];
  const { height, title } = frontmatterOf(lines);
  let path: Heading[] = title === undefined ? [] : [{ level: 0, title, height }];
  let htmlEnd = -1;

  for (let index = height; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const { number, text, raw } = line;
    const end = blocks.endOf(index);
    if (end !== undefined) {
      const rest = opensComment(text) ? afterComment(lines[end]) : undefined;
      for (const inside of lines.slice(index, rest ? end : end + 1)) prose.push({ text: inside.raw, isVerbatim: true });
      if (rest) lines[end] = rest;
      index = rest ? end - 1 : end;
      continue;
    }
    if (startsTable(lines, index)) {
      const { rows, next } = rowsBelow(lines, index, blocks);
      tables.push({ headings: path.map(({ title }) => title), header: { line: number, cells: splitRow(text) }, rows });
      index = next - 1;
      continue;
    }
    if (blocks.isUnclosed(index)) unclosed.push({ number, text });
    const heading = headingAt(lines, index);
    if (heading) path = withHeading(path, heading);
    if (heading && heading.level < 7) {
      const shown = lines.slice(index, index + heading.height).map((part) => part.raw);
      prose.push({ text: shown.join('\n'), level: heading.level });
      index += heading.height - 1;
      continue;
    }
    if (opensHtmlTable(text)) {
      const { rowCount, end: last } = htmlTableAt(lines, index);
      htmlTables.push({ number, text, rowCount });
      htmlEnd = last;
    } else if (
      isStrayRow(text, isAlone(lines, index), tables.length === 0) &&
      (index > htmlEnd || /^\s*[|｜]/.test(text))
    )
      strayRows.push({ number, text });
    prose.push({ text: raw });
  }
  const last = Math.max(0, tables[tables.length - 1]?.header.line ?? 0, strayRows[strayRows.length - 1]?.number ?? 0);
  return {
    tables,
    prose: joinProse(prose),
    strayRows,
    htmlTables,
    unclosedFences: unclosed.filter(({ number }) => number < last),
  };
}

const isAlone = (lines: readonly SourceLine[], index: number): boolean =>
  ![lines[index - 1], lines[index + 1]].some((line) => line && hasPipe(line.text));
