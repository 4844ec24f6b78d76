import type { Code, Near, ProblemTemplate } from '../template.ts';

/** What can be wrong with a file of tables: problem id → what happened → what to do. Ids are permanent. */
export const tableProblems = {
  'missing-code': {
    message: () => 'This row has no error code.',
    hint: ({ otherText }: { otherText?: string | undefined }) =>
      otherText
        ? 'Fill the code cell; if the row continues the one above, join its cells to those with <br>.'
        : 'Fill the code cell, or delete the row.',
  },
  'malformed-code': {
    message: ({ code }: Code) => `"${code}" is not an error code.`,
    hint: ({ codes }: { codes?: string | undefined }) =>
      codes === undefined
        ? 'A code is a number, or ASCII letters, digits, underscores and hyphens in parts joined by dots; its title may stand behind it, in brackets or after a dash. Give each of several codes its own row.'
        : `These seem to be several codes: ${codes}. Give each a row of its own; what it means may be said again.`,
  },
  'duplicate-code': {
    message: ({ code, firstLine }: { code: string; firstLine: string }) =>
      `${code} stands twice in this table; the first is in line ${firstLine}.`,
    hint: () => 'Keep one row for the code and join the two descriptions in it.',
  },
  'wrong-cell-count': {
    message: ({ found, expected }: { found: string; expected: string }) =>
      `This row has ${found === '1' ? 'one cell' : `${found} cells`}; its table has ${expected} columns.`,
    hint: ({ fullWidthPipe }: FullWidthPipe) =>
      `Give the row one cell for each column. Write a literal | inside a cell as \\|.${fullWidthAdvice(fullWidthPipe)}`,
  },
  'unknown-header': {
    message: ({ header, headerRow, rows, lastLine }: UnknownHeader) =>
      header === undefined
        ? `No column of the table "${headerRow}" is known to hold error codes.${unreadRows(rows, lastLine)}`
        : `It is not known what the column ${header ? `"${header}"` : 'without a header'} of the table "${headerRow}" holds.${unreadRows(rows, lastLine)}`,
    hint: ({ header, headerRow }: UnknownHeader) =>
      `Name the columns Error Code and Description, or say what a column holds under \`columns\` of the product in content/products.yml, as in \`${exampleOf(header, 'Header')}\`: code, meaning, name, message, cause, solution, http, extra or ignore. A table that is not of errors is passed over by \`"${headerRow}": ignore\` there; under \`'*'\`, in every product.`,
  },
  'missing-column': {
    message: ({ header }: { header: string }) => `This table has no column "${header}".`,
    hint: ({ wanted }: Wanted) =>
      `A table of this file has the columns ${wanted}; the word in its header tells which is which.`,
  },
  'needless-column': {
    message: ({ header }: { header: string | undefined }) =>
      `It is not known what the column ${header ? `"${header}"` : 'without a header'} holds.`,
    hint: ({ wanted }: Wanted) =>
      `A table of this file has the columns ${wanted}; remove the column, or call it one of these.`,
  },
  'html-table': {
    message: ({ rows }: { rows: string }) => `This is an HTML table; only Markdown tables are read.${unreadRows(rows)}`,
    hint: () => 'Write it as a Markdown table: a header row, a row of | --- | --- |, and one line for each code.',
  },
  'not-utf-8': {
    message: () => 'This file is not UTF-8: from here on, some of its characters cannot be read.',
    hint: () => 'Save it as UTF-8, for example with: iconv -f GB18030 -t UTF-8.',
  },
  'too-large': {
    message: ({ size, most }: { size: string; most: string }) =>
      `This file has ${size} MB; files of more than ${most} MB are not read.`,
    hint: () => 'Make one file of each product, and check that it holds tables of errors and nothing else.',
  },
  'endless-link': {
    message: () => 'This symbolic link leads nowhere, or to a folder that it stands in.',
    hint: () => 'Remove it, or put a copy of the file in its place.',
  },
  'unclosed-fence': {
    message: () => 'This code fence has no end of its own, so it is not certain which of the lines below are code.',
    hint: () => 'Close it with a line of the same marks, or remove it.',
  },
  'row-outside-table': {
    message: () => 'This line looks like a table row but belongs to no table.',
    hint: ({ fullWidthPipe }: FullWidthPipe) =>
      `Put a header row and a delimiter row (| --- | --- |) above it, with no blank line between. Write a | that separates no cells as \\|.${fullWidthAdvice(fullWidthPipe)}`,
  },
  'empty-product': {
    message: () => 'This file has no row with an error code.',
    hint: () =>
      'Add a table with the columns Error Code and Description, or headings or items of lists that begin with a code each, or delete the file.',
  },
  'unreadable-list': {
    message: ({ detail }: { detail: string }) => `This list cannot be read: ${detail}.`,
    hint: () => 'Correct the file, or export it again.',
  },
  'list-without-code-column': {
    message: ({ detail }: { detail: string }) => `None of the columns ${detail} is known to hold error codes.`,
    hint: () => 'Name the column of the codes "code", and that of their texts "description".',
  },
  'list-without-codes': {
    message: () => 'This file has no error code that can be told.',
    hint: () =>
      'A list is a CSV file with a column "code", JSON with a field "code", a table in Markdown, or source in which each code is a constant.',
  },
  'lost-rows': {
    message: ({ rows, shown, refused }: { rows: string; shown: string; refused: string }) =>
      `Of ${rows} rows, ${shown} stand on pages and ${refused} in problems; the others are lost.`,
    hint: () => 'This is a fault of the site, not of the file. Report it with the file.',
  },
  'unknown-column': {
    message: ({ name, product }: { name: string; product: string }) =>
      `No table of ${product} has the header "${name}".`,
    hint: ({ near }: Near) =>
      near ? `Did you mean "${near}"?` : 'Write the header as it stands in the table, or remove the entry.',
  },
  'unknown-table': {
    message: ({ name, product }: { name: string; product: string }) =>
      `No table of ${product} stands below a heading "${name}" or has this header row.`,
    hint: ({ near }: Near) =>
      near ? `Did you mean "${near}"?` : 'Write the heading as it stands above the table, or remove the entry.',
  },
  'duplicate-row': {
    message: ({ name, firstLine }: { name: string; firstLine: string }) =>
      `${name} already has a row, in line ${firstLine}.`,
    hint: () => 'Keep one of the two rows.',
  },
  'empty-cell': {
    message: ({ column }: { column: string }) => `The cell "${column}" is empty.`,
    hint: () => 'Fill the cell, or delete the row.',
  },
} satisfies Record<string, ProblemTemplate<never>>;

/** The sentence that says how many rows a refused table has, and where the last one stands. */
function unreadRows(rows: string, lastLine?: string): string {
  if (rows === '0') return '';
  const extent = lastLine === undefined ? '' : `, down to line ${lastLine},`;
  return rows === '1' ? ` Its row${extent} is not read.` : ` Its ${rows} rows${extent} are not read.`;
}

/** Advice for a line with full-width pipes, which do not separate cells. */
const fullWidthAdvice = (pipe: string | undefined): string =>
  pipe ? ` Separate cells with |, not with the full-width ${pipe}.` : '';

interface Wanted {
  /** The usual headers of all columns. */
  readonly wanted: string;
}

interface FullWidthPipe {
  /** The full-width pipe of a line that has one. */
  readonly fullWidthPipe?: string;
}

interface UnknownHeader {
  /** The header of a column of which it is not known what it holds; undefined if no column has codes. */
  readonly header: string | undefined;
  /** All headers of the table, joined. */
  readonly headerRow: string;
  readonly rows: string;
  readonly lastLine: string | undefined;
}

/** What may be said of a column in content/products.yml; `name` stands for a header that is not known. */
export const exampleOf = (header: string | undefined, name: string): string =>
  header === undefined ? `"${name}": code` : `"${header === '' ? name : header}": name`;
