import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNamedColumns } from '../../../src/tables/readNamedColumns.ts';
import { brief } from '../../support/tables.ts';

const columns = [
  { name: 'name', label: 'Name', header: /^name/i },
  { name: 'value', label: 'Value', header: /^value/i },
  { name: 'note', label: 'Note', header: /^note/i, isOptional: true },
] as const;
const read = (source: string) => readNamedColumns(source, 'a.md', columns);
const problems = (source: string) => read(source).problems.map(brief);
/** The texts of the first row, in the order of `columns`. */
const texts = (source: string) => columns.map(({ name }) => read(source).rows[0]?.textOf(name));

test('cells and their positions are found by the names of the columns, whatever their order', () => {
  const source = '| Value | Note | Name |\n|---|---|---|\n| 1 | n | a |\n';
  assert.deepEqual(texts(source), ['a', '1', 'n']);
  const [row] = read(source).rows;
  assert.deepEqual(
    columns.map(({ name }) => row?.positionOf(name)),
    [11, 3, 7].map((column) => ({ file: 'a.md', line: 3, column })),
  );
});

test('an optional column may be missing or empty', () => {
  assert.deepEqual(texts('| Name | Value |\n|---|---|\n| a | 1 |\n'), ['a', '1', '']);
  assert.deepEqual(problems('| Name | Value | Note |\n|---|---|---|\n| a | 1 | |\n'), []);
});

test('an unknown column is a problem at its header', () => {
  assert.deepEqual(problems('| Name | Value | Colour |\n|---|---|---|\n| a | 1 | red |\n'), ['needless-column 1:18']);
});

test('a missing column is a problem at the start of the header, and no row is read', () => {
  const { rows, problems: found } = read('| Name | Note |\n|---|---|\n| a | n |\n');
  assert.deepEqual([rows, found.map(brief)], [[], ['missing-column 1:3']]);
});

test('an empty cell is a problem at the cell, that names its column', () => {
  const { rows, problems: found } = read('| Name | Value |\n|---|---|\n| a | |\n| \u200B | 2 |\n| b | 3 |\n');
  assert.deepEqual(found.map(brief), ['empty-cell 3:7', 'empty-cell 4:3']);
  assert.match(found[0]?.message ?? '', /"Value"/);
  assert.deepEqual(
    rows.map(({ textOf }) => textOf('name')),
    ['b'],
  );
});

test('too few and too many cells are problems', () => {
  assert.deepEqual(problems('| Name | Value |\n|---|---|\n| a |\n| b | 2 | c |\n'), [
    'wrong-cell-count 3:3',
    'wrong-cell-count 4:3',
  ]);
});

test('rows outside of any table are problems', () => {
  assert.deepEqual(problems('| a | 1 |\n\n| Name | Value |\n|---|---|\n| a | 1 |\n'), ['row-outside-table 1:1']);
});

test('all tables of a text are read, without their invisible characters', () => {
  const source =
    '\uFEFF| Name | Value |\r\n|---|---|\r\n| a\u200B | 1 |\r\n\r\n| Value | Name |\r\n|---|---|\r\n| 2 | b |\r\n';
  assert.deepEqual(
    read(source).rows.map(({ textOf, positionOf }) => [textOf('name'), textOf('value'), positionOf('name').line]),
    [
      ['a', '1', 3],
      ['b', '2', 7],
    ],
  );
});

test('messages name the columns and count the cells', () => {
  const messages = (source: string) => read(source).problems.map(({ message, hint }) => `${message} ${hint}`);
  const wanted = 'A table of this file has the columns Name, Value, Note;';
  assert.match(messages('| Name |\n|---|\n| a |\n')[0] ?? '', new RegExp(`no column "Value"\\. ${wanted}`));
  assert.match(messages('| Colour | Name | Value |\n|---|\n')[0] ?? '', new RegExp(`"Colour" holds\\. ${wanted}`));
  assert.match(messages('| Name | Value |\n|---|\n| a |\n')[0] ?? '', /has one cell; its table has 2 columns/);
  assert.match(messages('| Name | Value |\n|---|\n|\u00A0| 1 |\n')[0] ?? '', /The cell "Name" is empty/);
});

test('a delimiter row among the rows is none', () => {
  assert.deepEqual(problems('| Name | Value |\n|---|---|\n| a | 1 |\n|---|---|\n| b | 2 |\n'), []);
  assert.equal(read('| Name | Value |\n|---|---|\n| a | 1 |\n|---|---|\n| b | 2 |\n').rows.length, 2);
});

test('a column that is not known is a problem also where it is the first', () => {
  assert.deepEqual(problems('| Colour | Name | Value |\n|---|---|---|\n'), ['needless-column 1:3']);
});
