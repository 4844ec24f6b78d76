import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseWithSettings } from '../../../src/read/tableSettings.ts';
import { isCode } from '../../../src/tables/code.ts';
import { inlineText } from '../../../src/tables/inline.ts';

const tables = [
  '## HTTP',
  '',
  '| Status | Comment |',
  '|---|---|',
  '| 404 | Gone. |',
  '',
  '## Parameters',
  '',
  '| Code | Description |',
  '|---|---|',
  '| City | A city. |',
  '',
  '## Jobs',
  '',
  '| Code | Status | Description |',
  '|---|---|---|',
  '| E1 | 7 | Late. |',
  '',
].join('\n');

const read = (frontmatter: string, shared = {}) => {
  const text = frontmatter === '' ? tables : `---\n${frontmatter}---\n${tables}`;
  const { rows, problems } = parseWithSettings(text, 'a.md', { columns: {}, tables: {}, ...shared }, isCode);
  return [
    ...rows.map(({ code, httpStatus, meaning, extra }) =>
      [code, httpStatus, inlineText(meaning), ...extra.map(({ header }) => header)].join('|'),
    ),
    ...problems.map(({ id, line, message }) => `${id} ${line} ${message}`),
  ];
};
const passedOver = { Parameters: 'ignore' };

test('a status is the code of one table and a status in another, and a table is passed over by its heading', () => {
  assert.deepEqual(read('', { tables: passedOver }), ['404||Gone.', 'E1|7|Late.']);
});

test('roles of the product hold in all tables, those of a table before them', () => {
  const columns = { Status: 'extra' };
  assert.deepEqual(read('', { columns, tables: { ...passedOver, HTTP: { Status: 'code' } } }), [
    '404||Gone.',
    'E1||Late.|Status',
  ]);
});

test('frontmatter says the same for its file, before what the product says', () => {
  assert.deepEqual(read('tables:\n  Parameters: ignore\n'), ['404||Gone.', 'E1|7|Late.']);
  assert.deepEqual(read('columns: { Status: extra }\n', { columns: { Status: 'http' }, tables: passedOver }), [
    'E1||Late.|Status',
    'unknown-header 6 No column of the table "Status | Comment" is known to hold error codes. Its row, down to line 8, is not read.',
  ]);
});

test('a header and a heading of frontmatter that no table has are problems at their lines', () => {
  assert.deepEqual(read('tables:\n  Parametres: ignore\ncolumns:\n  Statos: http\n', { tables: passedOver }).slice(2), [
    'unknown-column 5 No table of this file has the header "Statos".',
    'unknown-table 3 No table of this file stands below a heading "Parametres" or has this header row.',
  ]);
});

test('frontmatter of others is no settings, valid or not', () => {
  for (const frontmatter of ['title: a: b\n', 'title: a\nsidebar: 1\n']) {
    assert.deepEqual(read(frontmatter, { tables: passedOver }), ['404||Gone.', 'E1|7|Late.'], frontmatter);
  }
  assert.match(read('columns: { Status: colour }\n', { tables: passedOver })[2] ?? '', /^invalid-frontmatter 2 /);
});
