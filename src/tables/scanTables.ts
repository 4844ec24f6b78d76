import { afterComment, findOpaqueBlocks, opensComment } from './blocks.ts';
import { looksLikeYaml, splitFrontmatter, titleIn } from './frontmatter.ts';
import { BOLD_HEADING_LEVEL, enterHeading, headingAt, type Heading } from './headings.ts';
import { measureHtmlTable, opensHtmlTable } from './htmlTables.ts';
import { sourceLines, type Line, type SourceLine } from './lines.ts';
import { joinProse, type ProseLine } from './prose.ts';
import { hasPipe, isStrayRow, splitRow, type Cell } from './splitRow.ts';
import { startsTable, tableRowsBelow } from './tableLines.ts';

/** A Markdown table as it stands in the source. */
export interface SourceTable {
  /** The titles of the headings above it, from the outermost to the nearest. */
  readonly headings: readonly string[];
  readonly header: { readonly line: number; readonly cells: readonly Cell[] };
  readonly rows: readonly Line[];
}

/** A file taken apart into its tables, its prose, and lines that look like part of a table but are not. */
export interface ScannedFile {
  readonly tables: readonly SourceTable[];
  readonly prose: string;
  /** Rows outside of any table. */
  readonly strayRows: readonly Line[];
  readonly htmlTables: readonly (Line & { readonly rowCount: number })[];
  /** Code fences that are never closed and have a table or a row below. */
  readonly unclosedFences: readonly Line[];
}

/**
 * Finds the tables of a Markdown text. GFM silently drops a table whose delimiter row has the wrong number of cells;
 * here a line with a pipe above any delimiter row starts a table. A table ends at a blank line, at another block or at
 * the header of the next table. Code fences and comments hold no tables. Frontmatter is skipped; its title counts as
 * the outermost heading.
 */
export function scanTables(source: string): ScannedFile {
  const lines = sourceLines(source);
  const blocks = findOpaqueBlocks(lines);
  const tables: SourceTable[] = [];
  const prose: ProseLine[] = [];
  const strayRows: Line[] = [];
  const htmlTables: (Line & { rowCount: number })[] = [];
  const unclosedFences: Line[] = [];
  const { firstLine, title } = skipFrontmatter(source);
  let headings: Heading[] = title === undefined ? [] : [{ level: 0, title, lineCount: 0 }];
  let htmlTableEnd = -1;

  for (let index = firstLine; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const { number, text, raw } = line;
    const blockEnd = blocks.endOf(index);
    if (blockEnd !== undefined) {
      const rest = opensComment(text) ? afterComment(lines[blockEnd]) : undefined;
      const afterBlock = rest ? blockEnd : blockEnd + 1;
      for (const verbatim of lines.slice(index, afterBlock)) prose.push({ text: verbatim.raw, isVerbatim: true });
      if (rest) lines[blockEnd] = rest;
      index = afterBlock - 1;
      continue;
    }
    if (startsTable(lines, index)) {
      const { rows, next } = tableRowsBelow(lines, index, blocks);
      const titles = headings.map((heading) => heading.title);
      tables.push({ headings: titles, header: { line: number, cells: splitRow(text) }, rows });
      index = next - 1;
      continue;
    }
    if (blocks.isUnclosedFence(index)) unclosedFences.push({ number, text });
    const heading = headingAt(lines, index);
    if (heading) headings = enterHeading(headings, heading);
    if (heading && heading.level < BOLD_HEADING_LEVEL) {
      const rawLines = lines.slice(index, index + heading.lineCount).map((part) => part.raw);
      prose.push({ text: rawLines.join('\n'), level: heading.level });
      index += heading.lineCount - 1;
      continue;
    }
    if (opensHtmlTable(text)) {
      const { rowCount, end } = measureHtmlTable(lines, index);
      htmlTables.push({ number, text, rowCount });
      htmlTableEnd = end;
    } else if (
      isStrayRow(text, { isIsolated: isIsolated(lines, index), isAboveTables: tables.length === 0 }) &&
      (index > htmlTableEnd || /^\s*[|｜]/.test(text))
    ) {
      strayRows.push({ number, text });
    }
    prose.push({ text: raw });
  }
  const lastRow = Math.max(0, tables.at(-1)?.header.line ?? 0, strayRows.at(-1)?.number ?? 0);
  return {
    tables,
    prose: joinProse(prose),
    strayRows,
    htmlTables,
    unclosedFences: unclosedFences.filter(({ number }) => number < lastRow),
  };
}

/** The index of the first line after the frontmatter, and the title that it gives. */
function skipFrontmatter(source: string): { firstLine: number; title?: string | undefined } {
  const { yaml, bodyLine } = splitFrontmatter(source);
  return looksLikeYaml(yaml) ? { firstLine: bodyLine - 1, title: titleIn(yaml) } : { firstLine: 0 };
}

/** Whether the lines directly above and below have no pipe. */
const isIsolated = (lines: readonly SourceLine[], index: number): boolean =>
  ![lines[index - 1], lines[index + 1]].some((line) => line && hasPipe(line.text));
