import type { z } from 'zod';
import { isPlainPhrase, listed, phrase, type Told } from '../problems/told.ts';
import { nearest } from '../text/nearest.ts';

/** What is wrong with a value, and what to write, in words. */
export interface IssueWords {
  readonly path: readonly PropertyKey[];
  readonly detail: Told;
  readonly wanted: string | Told | undefined;
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
      const detail = phrase('no-field', { name: nameOf(path) });
      return { path, detail, wanted: near === undefined ? undefined : phrase('did-you-mean', { near }) };
    });
  }
  const inner = issue.code === 'invalid_union' ? meantBy(issue, valueAt(data, issue.path)) : undefined;
  if (inner) return issueWords({ ...inner, path: [...issue.path, ...inner.path] }, data, fields);
  const value = valueAt(data, issue.path);
  return [{ path: issue.path, detail: wrong(issue, value), wanted: wantedBy(issue, value) }];
}

function wrong(issue: z.core.$ZodIssue, value: unknown): Told {
  const name = nameOf(issue.path);
  if (value === undefined || value === null) return phrase('field-missing', { name });
  if (issue.code === 'too_small') return phrase('field-empty', { name });
  if (issue.code === 'invalid_type') return phrase('field-of-kind', { name, kind: kindOf(value) });
  const isShort = typeof value === 'string' || typeof value === 'number';
  const shown = isShort ? phrase('quoted', { value: String(value) }) : kindOf(value);
  const isDate = issue.code === 'invalid_format' && issue.format === 'date';
  return phrase(isDate ? 'field-no-day' : 'field-no-value', { name, value: shown });
}

function wantedBy(issue: z.core.$ZodIssue, value: unknown): string | Told | undefined {
  if (issue.code === 'invalid_value') {
    const all = issue.values.map(String);
    const near = typeof value === 'string' ? nearest(value, all) : undefined;
    const values = listed(all);
    return near === undefined ? phrase('one-of', { values }) : phrase('one-of-near', { near, values });
  }
  if (issue.code === 'invalid_type') {
    const id = `write-${issue.expected}`;
    return isPlainPhrase(id) ? phrase(id, {}) : undefined;
  }
  if (isPlainPhrase(issue.message)) return phrase(issue.message, {});
  if (issue.code === 'too_small') return phrase('fill-field', {});
  return LIBRARY_SENTENCE.test(issue.message) ? undefined : issue.message;
}

/** What the schema library says where the schema says nothing itself. */
const LIBRARY_SENTENCE = /^(?:Invalid|Too (?:small|big)|Unrecognized)/;

function kindOf(value: unknown): Told {
  const id = `kind-${Array.isArray(value) ? 'list' : typeof value}`;
  return phrase(isPlainPhrase(id) ? id : 'kind-none', {});
}

/** `codes`, `codes`, entry 2, or what stands below several fields: `messages.en`. */
function nameOf(path: readonly PropertyKey[]): string | Told {
  const [last] = path.slice(-1);
  if (path.length === 0) return phrase('the-whole', {});
  if (typeof last === 'number')
    return phrase('entry-of', { number: String(last + 1), name: nameOf(path.slice(0, -1)) });
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
