import type { Problem } from './problems.ts';

/** The text of a line of a content file, or undefined where there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Longer lines are cut in a report. */
const MAX_QUOTED_CHARACTERS = 160;

/**
 * The report of all problems as plain text, in the order of files and lines:
 * `file:line:column id`, what happened, what to do, the line quoted where `lineOf` finds it, and a closing count.
 */
export function formatProblems(problems: readonly Problem[], lineOf: LineOf = () => undefined): string {
  const blocks = sortProblems(problems).map(({ file, line, column, id, message, hint }) => {
    const text = lineOf(file, line)?.trim() ?? '';
    const quoted = text === '' ? [] : [`  > ${text.slice(0, MAX_QUOTED_CHARACTERS)}`];
    return [`${file}:${line}:${column} ${id}`, `  ${message}`, `  ${hint}`, ...quoted].join('\n');
  });
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${blocks.join('\n\n')}\n\n${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
}

/** The problems sorted by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
