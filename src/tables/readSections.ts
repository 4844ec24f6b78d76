import type { IsCode } from './code.ts';
import { codeColumnGroups } from './codeColumnGroups.ts';
import { findCodeSections, type CodePlace, type CodeSection } from './codeSections.ts';
import { sourceLines } from './lines.ts';
import { readTableLines, type ParsedTable, type TableLine } from './readTable.ts';
import type { TableColumns } from './tableColumns.ts';

/** The codes of a file that stand outside of its tables. */
export interface ParsedSections {
  readonly tables: readonly ParsedTable[];
  /** The file without them, with as many lines. */
  readonly rest: string;
}

/**
 * Reads the codes that headings and lists of a file give, each as if it were a row of a table: by the same rules, a table for each heading
 * above.
 */
export function readSections(
  source: string,
  file: string,
  places: readonly CodePlace[],
  isCode: IsCode,
): ParsedSections {
  const lines = sourceLines(source);
  const sections = findCodeSections(lines, places);
  const groups = Map.groupBy(sections, ({ headings }) => headings.join('\n'));
  const taken = new Set(
    sections.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return {
    tables: [...groups.values()].map((group) =>
      readTableLines(group.map(asLine), columns, { file, headings: group[0]?.headings ?? [], isCode }),
    ),
    rest: lines.map(({ raw }, index) => (taken.has(index) ? '' : raw)).join('\n'),
  };
}

const roles = ['code', 'meaning', 'name', 'message', 'cause', 'solution', 'http'] as const;
const columns: TableColumns = { headers: roles, roles, codeGroups: codeColumnGroups(roles) };

const asLine = ({ line, column, code, text }: CodeSection): TableLine => ({
  line: { number: line, text: code },
  cells: roles.map((role) => ({ text: role === 'code' ? code : (text[role] ?? ''), column })),
});
