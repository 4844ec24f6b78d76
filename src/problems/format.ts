import type { Locale } from '../locales.ts';
import { report as english } from './en/report.ts';
import { countFollowers, type FoldedProblem } from './foldProblems.ts';
import { sentencesIn, type Problem } from './problems.ts';
import { problemLanguageOf, type ProblemLanguage } from './told.ts';
import { report as chinese } from './zh-cn/report.ts';

/** The text of a line of a content file, or undefined where there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Longer lines are cut in a report. */
const MAX_QUOTED_CHARACTERS = 160;

const reports: Readonly<Record<ProblemLanguage, typeof english>> = { en: english, 'zh-cn': chinese };

/** The words around the problems of a site that has `locale` as its default language. */
export const reportIn = (locale: Locale): typeof english => reports[problemLanguageOf(locale)];

/**
 * The report of all problems as plain text in the language of the site, in the order of files and lines:
 * `file:line:column id`, what happened, what to do, the line quoted where `lineOf` finds it, where else it is so, what follows from it, and a
 * closing count.
 */
export function formatProblems(
  problems: readonly FoldedProblem[],
  locale: Locale,
  lineOf: LineOf = () => undefined,
): string {
  const blocks = sortProblems(problems).map((problem) => {
    const { file, line, column, id } = problem;
    const { message, hint } = sentencesIn(problem, locale);
    const text = lineOf(file, line)?.trim() ?? '';
    const quoted = text === '' ? [] : [`  > ${text.slice(0, MAX_QUOTED_CHARACTERS)}`];
    const rest = [placesOf(problem, locale), followersOf(problem, locale)].filter((sentence) => sentence !== '');
    return [`${file}:${line}:${column} ${id}`, ...[message, hint].map(indent), ...quoted, ...rest.map(indent)].join(
      '\n',
    );
  });
  const files = new Set(problems.flatMap(({ file, also = [] }) => [file, ...also.map((place) => place.file)])).size;
  return `${blocks.join('\n\n')}\n\n${reportIn(locale).total({ problems: problems.length, files })}`;
}

const indent = (line: string): string => `  ${line}`;

/** The sentence that names the other places of a problem; empty where it has none. */
export function placesOf({ also = [] }: FoldedProblem, locale: Locale): string {
  if (also.length === 0) return '';
  const places = also.map(({ file, line, column }) => `${file}:${line}:${column}`).join(', ');
  return reportIn(locale).same({ count: also.length, places });
}

/** The sentence that counts what follows from a problem; empty where nothing does. */
export function followersOf(problem: FoldedProblem, locale: Locale): string {
  const count = problem.followers?.length ?? 0;
  if (count === 0) return '';
  const types = countFollowers(problem).map(([id, many]) => `${many} ${id}`);
  return reportIn(locale).followers({ count, types: types.join(', ') });
}

/** The problems sorted by file, line and column. */
export function sortProblems<Sorted extends Problem>(problems: readonly Sorted[]): Sorted[] {
  return [...problems].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column,
  );
}
