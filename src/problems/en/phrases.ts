import { knownLocales } from '../../locales.ts';

/** Parts of sentences that problems mention: phrase → words. */
export const phrases = {
  // Values that a schema refuses; `name` is that of the field, `value` what stands there.
  'no-field': ({ name }: { name: string }) => `There is no field ${name}.`,
  'field-missing': ({ name }: { name: string }) => `${name} is missing.`,
  'field-empty': ({ name }: { name: string }) => `${name} is empty.`,
  'field-of-kind': ({ name, kind }: { name: string; kind: string }) => `${name} is ${kind}.`,
  'field-no-day': ({ name, value }: { name: string; value: string }) =>
    `${name} is ${value}, which is no day of the calendar.`,
  'field-no-value': ({ name, value }: { name: string; value: string }) =>
    `${name} is ${value}, which is none of its values.`,
  'the-whole': () => 'The whole',
  'entry-of': ({ number, name }: { number: string; name: string }) => `Entry ${number} of ${name}`,
  quoted: ({ value }: { value: string }) => `"${value}"`,
  'kind-list': () => 'a list',
  'kind-string': () => 'a text',
  'kind-number': () => 'a number',
  'kind-boolean': () => 'true or false',
  'kind-object': () => 'made of fields',
  'kind-none': () => 'no value',

  // What to write in their place.
  'did-you-mean': ({ near }: { near: string }) => `Did you mean \`${near}\`?`,
  'one-of': ({ values }: { values: string }) => `Write one of ${values}.`,
  'one-of-near': ({ near, values }: { near: string; values: string }) =>
    `Did you mean ${near}? Its values are ${values}.`,
  'write-array': () => 'Write a list: [one, another], or each entry in a line of its own after a hyphen.',
  'write-object': () => 'Write fields with values, each in a line of its own.',
  'write-record': () => 'Write names with values, each in a line of its own.',
  'write-string': () => 'Write a text; one that looks like a number, a date or a list stands in quotes.',
  'write-number': () => 'Write a number.',
  'write-boolean': () => 'Write true or false.',
  'fill-field': () => 'Fill it, or remove the field.',
  'write-code': () => 'Write an error code.',
  'write-day': () => 'Write a day as in 2026-11-26.',
  'write-host': () => 'Write the host alone, such as api.example.com.',
  'write-reason': () => 'Say why.',
  'write-localized': () =>
    `Write a text, or one for each language: { ${knownLocales.map((name) => `${name}: …`).join(', ')} }.`,
  'write-colour': () => "Write a colour in quotes, '#1d4e9e'.",
  'write-colours': () =>
    "Write a colour in quotes, '#1d4e9e', or one for each theme: { light: '#1d4e9e', dark: '#8ab6ff' }.",
  'write-file': () => 'Name a file of public, such as logo.svg.',
  'write-field': () => 'A field is written code or error.code.',
  'write-pattern': () => 'This is no regular expression.',
  'write-address': () => 'Write the whole address, such as https://github.com/owner/name.',
  'write-place': () => 'Say where the file stands: {file}.',
  'write-rule': () => 'Write one of separator, prefix, digits, heading, column, map.',
  'write-aliases': () => 'Name a Markdown file below content, such as aliases.md.',

  // Errors in the syntax of YAML. What has no words here is told in those of its parser.
  'yaml-alias': ({ name }: { name: string }) => `"*${name}" must stand in quotes.`,
  yaml: ({ code, message }: { code: string; message: string }) => yamlErrors[code] ?? message,

  // What stands in texts that are compared.
  'text-end': () => 'the end of the text',
  'text-step': () => 'a step',
  'text-heading': ({ level }: { level: string }) => `a heading of level ${level}`,
  'text-row': () => 'a row of a table',
  'text-code': ({ lang }: { lang: string }) => (lang === '' ? 'a block of code' : `a block of ${lang}`),
  'mention-code': ({ text }: { text: string }) => `\`${text}\``,
  'mention-number': ({ text }: { text: string }) => `The number ${text}`,
  'mention-name': ({ text }: { text: string }) => `The name ${text}`,

  // Why something is a problem, and what is near.
  'ends-by-itself': () => 'a rate limit is over after a while, so the same request can be sent again',
  'fails-again': () => 'the same request fails again until something is changed',
  'same-last-segment': () => 'same last segment',
  'two-letters': () => 'at most two letters differ',
  'served-by': ({ code, file }: { code: string; file: string }) => `${code} is served by ${file}`,
  'edition-mainland': () => 'mainland',
  'edition-international': () => 'international',
  either: ({ one, other }: { one: string; other: string }) => `${one} or ${other}`,
  'no-json': () => 'it is not valid JSON',
  'open-quote': () => 'a quote is not closed',

  // Columns of tables with a fixed layout.
  'column-code': () => 'Error code',
  'column-confused': () => 'Confused with',
  'column-difference': () => 'Difference',
  'column-phrases': () => 'People say',
  'column-targets': () => 'Leads to',
  'column-synonyms': () => 'Means the same',
  'column-action': () => 'Action',
  'column-since': () => 'Since',
  'column-withdrawn': () => 'Withdrawn',
  'column-editions': () => 'Sites',
  'column-replaced-by': () => 'Replaced by',
} satisfies Record<string, (details: never) => string>;

/** What errors in the syntax mean, where the parser speaks of its own terms. */
const yamlErrors: Readonly<Record<string, string>> = {
  BAD_INDENT: 'this line begins in another column than its neighbours.',
  BLOCK_AS_IMPLICIT_KEY: 'a text with a colon and a space in it must stand in quotes.',
  DUPLICATE_KEY: 'this field stands twice.',
  MISSING_CHAR: 'a closing quote or bracket, a comma, or a space behind a colon is missing.',
  MULTILINE_IMPLICIT_KEY: 'a field ends with a colon and a space, and a text of several lines stands in quotes.',
  TAB_AS_INDENT: 'lines are indented by spaces, not by tabs.',
};
