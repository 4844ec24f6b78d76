import { addressProblems } from './addressProblems.ts';
import { contentProblems } from './contentProblems.ts';
import { tableProblems } from './tableProblems.ts';
import { translationProblems } from './translationProblems.ts';
import type { ProblemTemplate } from './template.ts';

const allProblems = { ...tableProblems, ...contentProblems, ...translationProblems, ...addressProblems };

/** Permanent name of a type of problem. */
export type ProblemId = keyof typeof allProblems;

type FirstParameter<Function> = Function extends (details: infer Details) => string ? Details : never;

/** For each type of problem, the values that its sentences mention. */
export type ProblemDetails = {
  [Id in ProblemId]: FirstParameter<(typeof allProblems)[Id]['message']> &
    FirstParameter<(typeof allProblems)[Id]['hint']>;
};

/** Everything that can be wrong with the content. Checks return problems as data; `formatProblems` prints them. */
const templates: { readonly [Id in ProblemId]: ProblemTemplate<ProblemDetails[Id]> } = allProblems;

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
  /** What it is about: the name of a code, a guide, a page, a header. */
  readonly subject?: string;
  /** The file that it names beside its own, with a line where it names one. */
  readonly place?: string;
  /** The last line that is not read because of it. */
  readonly lastLine?: number;
}

/** The problem `id` at `position`; `details` are the values that its sentences mention. */
export function problem<Id extends ProblemId>(id: Id, position: SourcePosition, details: ProblemDetails[Id]): Problem {
  const template: ProblemTemplate<ProblemDetails[Id]> = templates[id];
  const subject = detail(details, 'code') ?? detail(details, 'name') ?? detail(details, 'header');
  const place = detail(details, 'source') ?? detail(details, 'place');
  const lastLine = detail(details, 'lastLine');
  return {
    id,
    file: position.file,
    line: position.line,
    column: position.column,
    message: template.message(details),
    hint: template.hint(details),
    ...(subject !== undefined && { subject }),
    ...(place !== undefined && { place }),
    ...(lastLine !== undefined && { lastLine: Number(lastLine) }),
  };
}

/** One of the values that the sentences of a problem mention. */
function detail(details: unknown, key: string): string | undefined {
  const value: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, key) : undefined;
  return typeof value === 'string' ? value : undefined;
}

/** Whether a problem is of a translation that waits for its source, or for a language to catch up. */
export const isTranslationProblem = (id: ProblemId): boolean => Object.hasOwn(translationProblems, id);

/** Whether the result of reading something is a problem. */
export const isProblem = (result: object): result is Problem => 'id' in result && 'hint' in result;
