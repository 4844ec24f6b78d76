import type { CodeRecord, MeaningRecord } from './recordSchema.ts';

/** The columns, in their order: new ones are added at the end. */
const columns: Readonly<Record<string, (code: CodeRecord, meaning: MeaningRecord) => string>> = {
  code: ({ code }) => code,
  url: ({ url }) => url,
  category: ({ category }) => category,
  scope: (_, { scope }) => scope,
  products: (_, { products }) => products.join('\n'),
  meaning: (_, { plain }) => plain,
  cause: (_, { cause }) => cause?.plain ?? '',
  solution: (_, { solution }) => solution?.plain ?? '',
  httpStatus: (_, { httpStatus }) => httpStatus ?? '',
  extra: (_, { extra }) => extra.map(({ header, plain }) => `${header}: ${plain}`).join('\n'),
  retry: ({ retry }) => retry ?? '',
  fixedBy: ({ fixedBy }) => fixedBy ?? '',
  causes: ({ causes }) => causes.map(({ plain }) => plain).join('\n'),
  steps: ({ steps }) => steps.map(({ plain }) => plain).join('\n'),
  actions: ({ actions }) => actions.map(({ product, name }) => `${product}:${name}`).join('\n'),
  guides: ({ guides }) => guides.map(({ url }) => url).join('\n'),
  related: ({ related }) => related.map(({ code }) => code).join('\n'),
  file: ({ source }) => source.file,
  line: ({ source }) => String(source.line),
  since: ({ since }) => since ?? '',
  changed: ({ changed }) => changed ?? '',
  name: (_, { name }) => name ?? '',
  message: (_, { message }) => message?.plain ?? '',
  listedBy: ({ listedBy }) => listedBy ?? '',
};

/**
 * One row for each meaning of each code, as RFC 4180 has it, with a byte-order mark so that spreadsheets read it as UTF-8. Where a cell holds a
 * list, each item has a line.
 */
export function csv(codes: readonly CodeRecord[]): string {
  const rows = codes.flatMap((code) =>
    code.meanings.map((meaning) => Object.values(columns).map((column) => column(code, meaning))),
  );
  return `\uFEFF${[Object.keys(columns), ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/**
 * A spreadsheet would take a cell that begins with one of these for a formula; an apostrophe before it keeps it text.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
