import type { z } from 'zod';

/** What a setting is to be, in words; undefined where the schema says it itself. Source: https://zod.dev/error-customization */
export function issueWords(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'This field is missing.'
        : `Write ${kinds.get(issue.expected) ?? issue.expected}; this is ${kindOf(issue.input)}.`;
    case 'invalid_value':
      return `Write ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(String).join(', ')}.`;
    case 'invalid_key':
      return 'There is no such field.';
    case 'too_small':
      return issue.origin === 'array' ? 'List at least one.' : 'This is empty.';
    case 'invalid_union':
      // Other unions say themselves what they want.
      return 'Write one of separator, prefix, digits, heading, column, map.';
    default:
      return undefined;
  }
}

const kinds = new Map<string, string>([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list: [a, b]'],
  ['object', 'fields, each in a line of its own'],
  ['record', 'fields, each in a line of its own'],
]);

function kindOf(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a group of fields';
  return typeof input === 'string' ? 'a text' : `a ${typeof input}`;
}
