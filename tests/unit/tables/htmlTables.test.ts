import assert from 'node:assert/strict';
import { test } from 'node:test';
import { measureHtmlTable, opensHtmlTable } from '../../../src/tables/htmlTables.ts';
import { sourceLines } from '../../../src/tables/lines.ts';

const measure = (source: string, index = 0) => measureHtmlTable(sourceLines(source), index);

test('an HTML table opens with its tag, outside of inline code', () => {
  for (const text of ['<table>', 'x <TABLE class="y">', '`x` <table>']) assert.equal(opensHtmlTable(text), true, text);
  for (const text of ['`<table>`', '<tablet>', '</table>', '<table']) assert.equal(opensHtmlTable(text), false, text);
});

test('rows with data cells are counted down to the line that closes the table', () => {
  const source =
    'x\n<table>\n<tr><th>A</th></tr>\n<TR>\n<TD>a</TD></TR><tr class="x"><td id="y">b</td></tr>\n</TABLE>\n<tr><td>c</td></tr>';
  assert.deepEqual(measure(source, 1), { rowCount: 2, end: 5 });
});

test('a tag may go on in the next line', () => {
  const source = '<table>\n<tr\nclass="x"><td\nid="y">a</td></tr>\n<tr><td>b</td></tr>\n</table>';
  assert.deepEqual(measure(source), { rowCount: 2, end: 5 });
});

test('a table in one line ends there', () => {
  assert.deepEqual(measure('<table><tr><td>a</td></tr></table>\n<tr><td>b</td></tr>\n</table>'), {
    rowCount: 1,
    end: 0,
  });
});

test('a table without rows counts as one', () => {
  assert.deepEqual(measure('<table>\n</table>'), { rowCount: 1, end: 1 });
  assert.deepEqual(measure('<table><td>a</td><td>b</td></table>'), { rowCount: 1, end: 0 });
});

test('a table that nothing closes ends where it begins, and its rows count up to the next table', () => {
  assert.deepEqual(measure('<table>\n<tr><td>a\n<tr><td>b\n<tr><td>c'), { rowCount: 3, end: 0 });
  assert.deepEqual(measure('<table>\n<tr><td>a\n<tr><td>b\n<table>\n<tr><td>c\n</table>'), { rowCount: 2, end: 0 });
});

test('tags that begin alike are others', () => {
  assert.deepEqual(measure('<table>\n<track><td>a\n<tr><tdx>b\n<tr><td>c\n</table>'), { rowCount: 1, end: 4 });
});
