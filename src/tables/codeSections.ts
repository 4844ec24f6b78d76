import { listsIn } from './codeLists.ts';
import { isBlank, type SourceLine } from './lines.ts';
import { outlineOf, type Outline } from './outline.ts';
import { blocksOf, sortBlocks, type SectionText } from './sectionText.ts';

/** Where the codes of a file may stand. */
export const codePlaces = ['tables', 'headings', 'lists'] as const;
export type CodePlace = (typeof codePlaces)[number];

/** A code outside of tables, with the text that describes it. */
export interface CodeSection {
  /** The titles above it, from the outermost to the nearest. */
  readonly headings: readonly string[];
  readonly line: number;
  readonly column: number;
  /** The code as a cell of a table would hold it, with its title. */
  readonly code: string;
  readonly text: SectionText;
  /** The indexes of its lines, the last one left out. */
  readonly from: number;
  readonly to: number;
}

/** The same without its text read. */
type FoundSection = Omit<CodeSection, 'headings' | 'line' | 'text'> & { readonly below: readonly SourceLine[] };

/**
 * Finds the codes that headings and items of lists give, with what stands below or behind them. A heading that has headings of codes below is
 * their group. What is in code, in comments and in tables is none.
 */
export function findCodeSections(lines: readonly SourceLine[], places: readonly CodePlace[]): CodeSection[] {
  const outline = outlineOf(lines);
  const underHeadings = places.includes('headings') ? headingSections(lines, outline) : [];
  const isFree = (index: number): boolean =>
    outline.isText(index) && !underHeadings.some(({ from, to }) => index >= from && index < to);
  const inLists = places.includes('lists') ? listsIn(lines, isFree) : [];
  const definitions = lines.flatMap(({ raw }) => definitionIn(raw) ?? []);
  const targets = new Map(definitions.map(({ name, target }) => [name, target]));
  return [...underHeadings, ...inLists]
    .sort((a, b) => a.from - b.from)
    .map(({ below, ...section }) => {
      const parts = below.map(({ raw }) => raw).filter((raw) => !definitionIn(raw));
      return {
        ...section,
        headings: outline.titlesAbove(section.from),
        line: lines[section.from]?.number ?? 0,
        text: sortBlocks(blocksOf(parts, (reference) => targets.get(reference.toLowerCase()))),
      };
    });
}

/** A section goes to the next heading that is no part of it, or to a table, which is read by itself. */
const headingSections = (lines: readonly SourceLine[], { headings, tables, isComment }: Outline): FoundSection[] =>
  headings.flatMap(({ index, line, heading, code }, nth) => {
    if (code === undefined) return [];
    const next = headings
      .slice(nth + 1)
      .find((other) => other.heading.level <= heading.level || other.code !== undefined);
    if (next && next.heading.level > heading.level) return [];
    const first = index + heading.lineCount;
    const to = Math.min(next?.index ?? lines.length, tables.find((table) => table >= first) ?? lines.length);
    const below = lines.slice(first, to).filter((_, offset) => !isComment(first + offset));
    return [{ code, column: line.text.indexOf(code) + 1, from: index, to, below }];
  });

/** The reference and the address that a line defines: `[name]: https://…`. */
function definitionIn(line: string): { name: string; target: string } | undefined {
  const [, name = '', target = ''] = /^\s{0,3}\[([^\]]+)\]:\s*<?(\S+?)>?(?:\s|$)/.exec(line) ?? [];
  return isBlank(name) ? undefined : { name: name.toLowerCase(), target };
}
