import type { Locale } from '../locales.ts';
import { allProblems as english } from './en/allProblems.ts';
import { translationProblems } from './en/translationProblems.ts';
import type { DetailsOf, ProblemTemplate } from './template.ts';
import { detailsIn, problemLanguageOf, type Given, type ProblemLanguage } from './told.ts';
import { allProblems as chinese } from './zh-cn/allProblems.ts';

/** Permanent name of a type of problem. */
export type ProblemId = keyof typeof english;

/** For each type of problem, the values that its sentences mention. */
export type ProblemDetails = { [Id in ProblemId]: DetailsOf<(typeof english)[Id]> };

type Templates = { readonly [Id in ProblemId]: ProblemTemplate<ProblemDetails[Id]> };

/** Everything that can be wrong with the content. Checks return problems as data; `formatProblems` prints them. */
const templates: Readonly<Record<ProblemLanguage, Templates>> = { en: english, 'zh-cn': chinese };

/** A position in a content file: path relative to the project, line and column counted from 1 in UTF-16 code units. */
export interface SourcePosition {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What happened, and what to do. */
export interface Sentences {
  readonly message: string;
  readonly hint: string;
}

/** One thing that is wrong with the content, and where; its own sentences are English. */
export interface Problem extends SourcePosition, Sentences {
  readonly id: ProblemId;
  /** Its sentences in other languages. */
  readonly translated?: Readonly<Partial<Record<ProblemLanguage, Sentences>>>;
  /** What it is about: the name of a code, a guide, a page, a header. */
  readonly subject?: string;
  /** The file that it names beside its own, with a line where it names one. */
  readonly place?: string;
  /** The last line that is not read because of it. */
  readonly lastLine?: number;
}

/** The problem `id` at `position`; `details` are the values that its sentences mention. */
export function problem<Id extends ProblemId>(
  id: Id,
  position: SourcePosition,
  details: Given<ProblemDetails[Id]>,
): Problem {
  const sentences = (language: ProblemLanguage): Sentences => {
    const template: ProblemTemplate<ProblemDetails[Id]> = templates[language][id];
    const values = detailsIn<ProblemDetails[Id]>(details, language);
    return { message: template.message(values), hint: template.hint(values) };
  };
  const subject = detail(details, 'code') ?? detail(details, 'name') ?? detail(details, 'header');
  const place = detail(details, 'source') ?? detail(details, 'place');
  const lastLine = detail(details, 'lastLine');
  return {
    id,
    file: position.file,
    line: position.line,
    column: position.column,
    ...sentences('en'),
    translated: { 'zh-cn': sentences('zh-cn') },
    ...(subject !== undefined && { subject }),
    ...(place !== undefined && { place }),
    ...(lastLine !== undefined && { lastLine: Number(lastLine) }),
  };
}

/** The sentences of a problem in the language of a site, English ones where there are none. */
export const sentencesIn = (problem: Problem, locale: Locale): Sentences =>
  problem.translated?.[problemLanguageOf(locale)] ?? problem;

/** One of the values that the sentences of a problem mention. */
function detail(details: unknown, key: string): string | undefined {
  const value: unknown = typeof details === 'object' && details !== null ? Reflect.get(details, key) : undefined;
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'en') : value;
  return typeof text === 'string' ? text : undefined;
}

/** Whether a problem is of a translation that waits for its source, or for a language to catch up. */
export const isTranslationProblem = (id: ProblemId): boolean => Object.hasOwn(translationProblems, id);

/** Whether the result of reading something is a problem. */
export const isProblem = (result: object): result is Problem => 'id' in result && 'hint' in result;
