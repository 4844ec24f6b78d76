import { findOpaqueBlocks, opensComment } from './blocks.ts';
import { codeInText } from './codeShape.ts';
import { BOLD_HEADING_LEVEL, enterHeading, headingAt, type Heading } from './headings.ts';
import type { SourceLine } from './lines.ts';
import { startsTable, tableRowsBelow } from './tableLines.ts';

/** A heading of a file. */
export interface OutlineHeading {
  readonly index: number;
  readonly line: SourceLine;
  readonly heading: Heading;
  /** The code that it names, as a cell of a table would hold it. */
  readonly code: string | undefined;
}

/** The headings of a file, and what each of its lines is. */
export interface Outline {
  readonly headings: readonly OutlineHeading[];
  /** The indexes of the header rows of tables. */
  readonly tables: readonly number[];
  readonly isComment: (index: number) => boolean;
  /** Whether a line is neither in code or a comment nor in a table. */
  readonly isText: (index: number) => boolean;
  /** The titles above a line that name no code, from the outermost to the nearest. */
  readonly titlesAbove: (index: number) => string[];
}

/** The outline of a file. Lines in bold are no headings of it. */
export function outlineOf(source: readonly SourceLine[]): Outline {
  const lines = [...source];
  const blocks = findOpaqueBlocks(lines);
  const headings: OutlineHeading[] = [];
  const tables: number[] = [];
  const comments = new Set<number>();
  const others = new Set<number>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    const blockEnd = blocks.endOf(index);
    const isTable = blockEnd === undefined && startsTable(lines, index);
    if (isTable) tables.push(index);
    if (isTable || blockEnd !== undefined) {
      const next = blockEnd === undefined ? tableRowsBelow(lines, index, blocks).next : blockEnd + 1;
      const kind = !isTable && opensComment(line.text) ? comments : others;
      for (let inside = index; inside < next; inside++) kind.add(inside);
      index = next - 1;
      continue;
    }
    const heading = headingAt(lines, index);
    if (!heading || heading.level >= BOLD_HEADING_LEVEL) continue;
    headings.push({ index, line, heading, code: codeInText(written(line, heading)) });
    index += heading.lineCount - 1;
  }
  return {
    headings,
    tables,
    isComment: (index) => comments.has(index),
    isText: (index) => !comments.has(index) && !others.has(index),
    titlesAbove: (index) =>
      headings
        .filter((above) => above.index < index && above.code === undefined)
        .reduce<Heading[]>((path, { heading }) => enterHeading(path, heading), [])
        .map(({ title }) => title),
  };
}

/** The text of a heading with its markup, which tells code from words. */
const written = ({ text }: SourceLine, { title }: Heading): string =>
  /<h\d/i.test(text) ? title : text.trim().replace(/^#{1,6}\s*|\s+#+$/g, '');
