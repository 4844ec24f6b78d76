import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';

/** What is wrong with a value, and what to write, in words. */
export interface IssueWords {
  readonly path: readonly PropertyKey[];
  readonly detail: string;
  readonly wanted: string | undefined;
}

/**
 * Says in words what a schema finds wrong with `data`: one for each value, and one for each field that there is not.
 * @param fields the fields that there are, for the nearest of one that there is not
 */
export function issueWords(issue: z.core.$ZodIssue, data: unknown, fields: readonly string[]): IssueWords[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = issue.path.length === 0 ? nearest(key, fields) : undefined;
      const path = [...issue.path, key];
      return { path, detail: `There is no field ${nameOf(path)}.`, wanted: near && `Did you mean \`${near}\`?` };
    });
  }
  const inner = issue.code === 'invalid_union' ? meantBy(issue, valueAt(data, issue.path)) : undefined;
  if (inner) return issueWords({ ...inner, path: [...issue.path, ...inner.path] }, data, fields);
  const value = valueAt(data, issue.path);
  return [
    { path: issue.path, detail: `${nameOf(issue.path)} ${wrong(issue, value)}.`, wanted: wantedBy(issue, value) },
  ];
}

function wrong(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null) return 'is missing';
  if (issue.code === 'too_small') return 'is empty';
  if (issue.code === 'invalid_type') return `is ${kindOf(value)}`;
  const shown = typeof value === 'string' || typeof value === 'number' ? `"${value}"` : kindOf(value);
  if (issue.code === 'invalid_format' && issue.format === 'date') return `is ${shown}, which is no day of the calendar`;
  return `is ${shown}, which is none of its values`;
}

function wantedBy(issue: z.core.$ZodIssue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof value === 'string' ? nearest(value, values) : undefined;
    return near === undefined
      ? `Write one of ${values.join(', ')}.`
      : `Did you mean ${near}? Its values are ${values.join(', ')}.`;
  }
  if (issue.code === 'invalid_type') return wantedKinds[issue.expected];
  if (issue.code === 'too_small') return 'Fill it, or remove the field.';
  return LIBRARY_SENTENCE.test(issue.message) ? undefined : issue.message;
}

const wantedKinds: Readonly<Record<string, string>> = {
  array: 'Write a list: [one, another], or each entry in a line of its own after a hyphen.',
  object: 'Write fields with values, each in a line of its own.',
  record: 'Write names with values, each in a line of its own.',
  string: 'Write a text; one that looks like a number, a date or a list stands in quotes.',
  number: 'Write a number.',
  boolean: 'Write true or false.',
};

/** What the schema library says where the schema says nothing itself. */
const LIBRARY_SENTENCE = /^(?:Invalid|Too (?:small|big)|Unrecognized)/;

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return kinds[typeof value] ?? 'no value';
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  object: 'made of fields',
};

/** `codes`, `codes`, entry 2, or what stands below several fields: `messages.en`. */
function nameOf(path: readonly PropertyKey[]): string {
  const [last] = path.slice(-1);
  if (path.length === 0) return 'The whole';
  if (typeof last === 'number') return `Entry ${last + 1} of ${nameOf(path.slice(0, -1))}`;
  return `\`${path.map(String).join('.')}\``;
}

/** Of a value that may be of several kinds, the fault in the one that was meant: of fields the fault inside, of others that of the value. */
function meantBy({ errors }: z.core.$ZodIssueInvalidUnion, value: unknown): z.core.$ZodIssue | undefined {
  const all = errors.flat();
  const isMeant =
    typeof value === 'object' && value !== null
      ? ({ path }: z.core.$ZodIssue) => path.length > 0
      : ({ path, code }: z.core.$ZodIssue) => path.length === 0 && code !== 'invalid_type';
  return all.find(isMeant) ?? all[0];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) {
    const next: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    value = next;
  }
  return value;
}
