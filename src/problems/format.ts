import { countFollowers, type FoldedProblem } from './foldProblems.ts';
import type { Problem } from './problems.ts';

/** The text of a line of a content file, or undefined where there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Longer lines are cut in a report. */
const MAX_QUOTED_CHARACTERS = 160;

/**
 * The report of all problems as plain text, in the order of files and lines:
 * `file:line:column id`, what happened, what to do, the line quoted where `lineOf` finds it, where else it is so, what follows from it, and a
 * closing count.
 */
export function formatProblems(problems: readonly FoldedProblem[], lineOf: LineOf = () => undefined): string {
  const blocks = sortProblems(problems).map((problem) => {
    const { file, line, column, id, message, hint } = problem;
    const text = lineOf(file, line)?.trim() ?? '';
    const quoted = text === '' ? [] : [`  > ${text.slice(0, MAX_QUOTED_CHARACTERS)}`];
    const rest = [placesOf(problem), followersOf(problem)].filter((sentence) => sentence !== '');
    return [`${file}:${line}:${column} ${id}`, ...[message, hint].map(indent), ...quoted, ...rest.map(indent)].join(
      '\n',
    );
  });
  const files = new Set(problems.flatMap(({ file, also = [] }) => [file, ...also.map((place) => place.file)])).size;
  return `${blocks.join('\n\n')}\n\n${counted(problems.length, 'problem')} in ${counted(files, 'file')}.`;
}

const indent = (line: string): string => `  ${line}`;

/** The sentence that names the other places of a problem; empty where it has none. */
export const placesOf = ({ also = [] }: FoldedProblem): string =>
  also.length === 0
    ? ''
    : `The same in ${counted(also.length, 'other place')}: ${also.map(({ file, line, column }) => `${file}:${line}:${column}`).join(', ')}`;

/** The sentence that counts what follows from a problem; empty where nothing does. */
export function followersOf(problem: FoldedProblem): string {
  const counts = countFollowers(problem).map(([id, count]) => `${count} ${id}`);
  const count = problem.followers?.length ?? 0;
  if (count === 0) return '';
  return `${counted(count, 'problem')} ${count === 1 ? 'follows' : 'follow'} from this, not listed here: ${counts.join(', ')}.`;
}

/** The problems sorted by file, line and column. */
export function sortProblems<Sorted extends Problem>(problems: readonly Sorted[]): Sorted[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
