import type { Problem } from './problems.ts';

/**
 * The report of all problems as plain text, in the order of files and lines:
 * `file:line:column id`, what happened, what to do, and a closing count.
 */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = sortProblems(problems).map(
    ({ file, line, column, id, message, hint }) => `${file}:${line}:${column} ${id}\n  ${message}\n  ${hint}`,
  );
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${blocks.join('\n\n')}\n\n${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
}

/** The problems by file, line and column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`;
