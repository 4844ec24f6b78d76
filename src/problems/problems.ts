/**
 * The one table of everything that can be wrong with the content: id → what happened → what to do.
 * Checks return problems as data; only `formatProblems` turns them into text. Ids are permanent.
 */

const kinds = {
  'missing-code': {
    message: () => 'This row has no error code.',
    hint: ({ rest }) =>
      rest
        ? 'Fill the code cell; if the row continues the one above, join its cells to those with <br>.'
        : 'Fill the code cell, or delete the row.',
  },
  'malformed-code': {
    message: ({ code = '' }) => `"${code}" is not an error code.`,
    hint: () =>
      'A code is ASCII letters, digits and underscores in parts joined by dots, such as `AuthFailure.SignatureFailure`; give each of several codes its own row.',
  },
  'duplicate-code': {
    message: ({ code = '', first = '' }) => `${code} stands twice in this table; the first is in line ${first}.`,
    hint: () => 'Keep one row for the code and join the two descriptions in it.',
  },
  'wrong-cell-count': {
    message: ({ found = '', expected = '' }) =>
      `This row has ${found === '1' ? 'one cell' : `${found} cells`}; its table has ${expected} columns.`,
    hint: ({ wide }) => `Give the row one cell for each column. Write a literal | inside a cell as \\|.${narrow(wide)}`,
  },
  'unknown-header': {
    message: ({ header, all = '', rows, last }) =>
      header === undefined
        ? `No column of the table "${all}" is known to hold error codes.${unread(rows, last)}`
        : `It is not known what the column ${header ? `"${header}"` : 'without a header'} of the table "${all}" holds.${unread(rows, last)}`,
    hint: ({ all = '' }) =>
      `Name the columns 错误码 and 说明 (or Error Code and Description), or give the headers roles under \`columns\` in content/products.yml; \`"${all}": ignore\` there passes over a table that is not of errors.`,
  },
  'missing-column': {
    message: ({ header }) => `This table has no column "${header}".`,
    hint: ({ wanted }) =>
      `A table of this file has the columns ${wanted}; the word in its header tells which is which.`,
  },
  'needless-column': {
    message: ({ header }) => `It is not known what the column ${header ? `"${header}"` : 'without a header'} holds.`,
    hint: ({ wanted }) => `A table of this file has the columns ${wanted}; remove the column, or call it one of these.`,
  },
  'html-table': {
    message: ({ rows }) => `This is an HTML table; only Markdown tables are read.${unread(rows)}`,
    hint: () => 'Write it as a Markdown table: a header row, a row of | --- | --- |, and one line for each code.',
  },
  'not-utf-8': {
    message: () => 'This file is not UTF-8: from here on, some of its characters cannot be read.',
    hint: () => 'Save it as UTF-8, for example with: iconv -f GB18030 -t UTF-8.',
  },
  'unclosed-fence': {
    message: () => 'This code fence has no end of its own, so it is not certain which of the lines below are code.',
    hint: () => 'Close it with a line of the same marks, or remove it.',
  },
  'row-outside-table': {
    message: () => 'This line looks like a table row but belongs to no table.',
    hint: ({ wide }) =>
      `Put a header row and a delimiter row (| --- | --- |) above it, with no blank line between. Write a | that separates no cells as \\|.${narrow(wide)}`,
  },
  'empty-product': {
    message: () => 'This file has no row with an error code.',
    hint: () => 'Add a table with the columns 错误码 and 说明, or delete the file.',
  },
  'invalid-frontmatter': {
    message: ({ detail = '' }) => `The frontmatter is not valid: ${detail}`,
    hint: ({ expected = '' }) => expected || 'Correct the field; CONTRIBUTING.md lists every field.',
  },
  'invalid-yaml': {
    message: ({ detail = '' }) => `This is not valid YAML: ${detail}`,
    hint: () => 'Correct the syntax in this line.',
  },
  'unknown-code': {
    message: ({ name = '' }) => `"${name}" names no error code of the tables.`,
    hint: ({ near = '' }) => (near ? `Did you mean ${near}?` : 'Name a code of content/errors, or remove the entry.'),
  },
  'unknown-guide': {
    message: ({ name = '' }) => `"${name}" names no guide.`,
    hint: ({ near = '' }) =>
      near ? `Did you mean ${near}?` : 'Name a file of content/docs/guides without its ending.',
  },
  'unserved-code': {
    message: ({ name = '', code = '' }) => `The guide "${name}" does not serve ${code}.`,
    hint: ({ code = '', file = '' }) => `Add ${code} under \`codes\` in ${file}, or name another guide here.`,
  },
  'lost-rows': {
    message: ({ rows = '', shown = '', refused = '' }) =>
      `Of ${rows} rows, ${shown} stand on pages and ${refused} in problems; the others are lost.`,
    hint: () => 'This is a fault of the site, not of the file. Report it with the file.',
  },
  'unknown-product': {
    message: ({ name = '' }) => `"${name}" names no product.`,
    hint: ({ near = '' }) => (near ? `Did you mean ${near}?` : 'Name a file of content/errors without its ending.'),
  },
  'unknown-column': {
    message: ({ name = '', product = '' }) => `No table of ${product} has the header "${name}".`,
    hint: ({ near = '' }) =>
      near ? `Did you mean "${near}"?` : 'Write the header as it stands in the table, or remove the entry.',
  },
  'broken-link': {
    message: ({ name = '' }) => `The link to "${name}" leads to no page.`,
    hint: ({ near = '' }) => (near ? `Did you mean ${near}?` : 'Correct the address, or remove the link.'),
  },
  'code-without-guide': {
    message: ({ code = '' }) => `No guide serves ${code}.`,
    hint: ({ code = '', near = '' }) =>
      `Add ${code} under \`codes\` in a guide of content/docs/guides${near ? `; ${near}` : ''}.`,
  },
  'code-without-remedy': {
    message: ({ code = '' }) => `${code} has no remedy of its own.`,
    hint: ({ code = '', near = '' }) =>
      `Add a file to content/remedies that lists ${code} under \`codes\`${near ? `; ${near}` : ''}.`,
  },
  'code-without-action': {
    message: ({ code = '' }) => `No action returns the business code ${code}.`,
    hint: ({ code = '', near = '' }) => `Name ${code} in a row of content/actions${near ? `; ${near}` : ''}.`,
  },
  'duplicate-remedy': {
    message: ({ code = '', first = '' }) => `${code} already has a remedy, in ${first}.`,
    hint: () => 'Keep one remedy for the code, or give one of them another `product`.',
  },
  'inconsistent-verdict': {
    message: ({ code = '', retry = '', expected = '' }) =>
      `The verdict "${retry}" contradicts what ${code} is: ${expected}.`,
    hint: () => 'Change `retry` in this remedy.',
  },
  'missing-look-alike': {
    message: ({ code = '', other = '', why = '' }) =>
      `${code} and ${other} are easily confused (${why}), and no row says the difference.`,
    hint: () => 'Add a row for the pair to content/look-alikes.',
  },
  'duplicate-row': {
    message: ({ name = '', first = '' }) => `${name} already has a row, in line ${first}.`,
    hint: () => 'Keep one of the two rows.',
  },
  'empty-cell': {
    message: ({ column = '' }) => `The cell "${column}" is empty.`,
    hint: () => 'Fill the cell, or delete the row.',
  },
} as const satisfies Record<string, Kind>;

/** Permanent name of a kind of problem. */
export type ProblemId = keyof typeof kinds;

/** Where a problem is: a path relative to the project, line and column counted from 1 in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong with the content. */
export interface Problem extends Place {
  readonly id: ProblemId;
  readonly message: string;
  readonly hint: string;
}

/** Makes the problem `id` at `place`; `facts` fill the sentences of the table above. */
export function problem(id: ProblemId, place: Place, facts: Facts = {}): Problem {
  const kind: Kind = kinds[id];
  return {
    id,
    file: place.file,
    line: place.line,
    column: place.column,
    message: kind.message(facts),
    hint: kind.hint(facts),
  };
}

const unread = (rows = '0', last = ''): string => {
  const end = last && `, down to line ${last},`;
  if (rows === '0') return '';
  return rows === '1' ? ` Its row${end} is not read.` : ` Its ${rows} rows${end} are not read.`;
};

/** For a line that holds full-width pipes, which separate nothing. */
const narrow = (wide?: string): string => (wide ? ` Separate cells with |, not with the full-width ${wide}.` : '');

type Facts = Readonly<Record<string, string | undefined>>;
interface Kind {
  message: (facts: Facts) => string;
  hint: (facts: Facts) => string;
}
