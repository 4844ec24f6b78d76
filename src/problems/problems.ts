import { contentProblems } from './contentProblems.ts';
import { tableProblems } from './tableProblems.ts';
import type { ProblemDetails, ProblemTemplate } from './template.ts';

/** Everything that can be wrong with the content. Checks return problems as data; `formatProblems` prints them. */
const templates = { ...tableProblems, ...contentProblems };

/** Permanent name of a type of problem. */
export type ProblemId = keyof typeof templates;

/** A position in a content file: path relative to the project, line and column counted from 1 in UTF-16 code units. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the content, and where. */
export interface Problem extends SourcePosition {
  readonly id: ProblemId;
  readonly message: string;
  readonly hint: string;
}

/** The problem `id` at `position`; `details` are the values that its sentences mention. */
export function problem(id: ProblemId, position: SourcePosition, details: ProblemDetails = {}): Problem {
  const template: ProblemTemplate = templates[id];
  return {
    id,
    file: position.file,
    line: position.line,
    column: position.column,
    message: template.message(details),
    hint: template.hint(details),
  };
}

/** Whether the result of reading something is a problem. */
export const isProblem = (result: object): result is Problem => 'id' in result && 'hint' in result;
