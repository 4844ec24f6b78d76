import { cleanCode, codeKey, isCode } from '../tables/code.ts';
import { LINE_ENDING } from '../tables/lines.ts';

/**
 * Two versions of a table file without the rows that stand in both, which have not changed: to parse what is left takes a fraction of the time. Where more
 * than rows changed, such as a header or a heading, the versions are returned as they are.
 */
export function withoutCommonRows(before: string, after: string): [string, string] {
  const [old, current] = [partsOf(before), partsOf(after)];
  if (old.frame !== current.frame) return [before, after];
  const changed = [...old.rows]
    .filter((row) => !current.rows.has(row))
    .concat([...current.rows].filter((row) => !old.rows.has(row)));
  const codes = [...new Set(changed.flatMap(codesOf))];
  if (codes.length > MAX_CODES) return [before, after];
  // A code may have several rows: those that name a code of a changed one stay.
  const isKept = (row: string): boolean => {
    const words = row.toLowerCase().replaceAll('\\', '');
    return codes.some((code) => words.includes(code));
  };
  return [keep(old, isKept), keep(current, isKept)];
}

/** With more codes, to look for them in all rows takes as long as to parse the rows. */
const MAX_CODES = 100;

interface Parts {
  readonly lines: readonly string[];
  /** Whether each of the lines is a row, and no header. */
  readonly isRow: readonly boolean[];
  readonly rows: ReadonlySet<string>;
  /** All other lines. */
  readonly frame: string;
}

function partsOf(text: string): Parts {
  const lines = text.split(LINE_ENDING);
  const isRow = lines.map(
    (line, index) => ROW.test(line) && !DELIMITER.test(line) && !DELIMITER.test(lines[index + 1] ?? ''),
  );
  return {
    lines,
    isRow,
    rows: new Set(lines.filter((_, index) => isRow[index])),
    frame: lines.filter((_, index) => !isRow[index]).join('\n'),
  };
}

const keep = ({ lines, isRow }: Parts, isKept: (row: string) => boolean): string =>
  lines.filter((line, index) => !isRow[index] || isKept(line)).join('\n');

const ROW = /^\s*\|/;
const DELIMITER = /^[\s|:-]*-[\s|:-]*$/;

/** The keys of the codes that a row may be of: of all its cells that are codes. */
const codesOf = (row: string): string[] =>
  row
    .split('|')
    .map((cell) => cleanCode(cell).code)
    .filter(isCode)
    .map(codeKey);
