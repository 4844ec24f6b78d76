/**
 * What a column of a table holds. `extra` is shown under its own header; `ignore` is dropped, which only an author can
 * decide (`columns` in content/products.yml).
 */
export const columnRoles = [
  'code',
  'meaning',
  'name',
  'message',
  'cause',
  'solution',
  'http',
  'extra',
  'ignore',
] as const;

export type ColumnRole = (typeof columnRoles)[number];

/** Roles that an author gives to headers with misleading words: header as written → role. */
export type HeaderMapping = Readonly<Record<string, ColumnRole>>;

/** What an author says of the tables below a heading, or with a header row: that they are not of errors, or what their columns hold. */
export type TableMappings = Readonly<Record<string, 'ignore' | HeaderMapping>>;
