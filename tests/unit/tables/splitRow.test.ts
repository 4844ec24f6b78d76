import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPipe, isDelimiterRow, isRepeatedDelimiterRow, isStrayRow, splitRow } from '../../../src/tables/splitRow.ts';

const texts = (line: string, width?: number) => splitRow(line, width).map(({ text }) => text);

test('cells are trimmed and know the column at which their text starts', () => {
  assert.deepEqual(splitRow('|  A.B |x|'), [
    { text: 'A.B', column: 4 },
    { text: 'x', column: 9 },
  ]);
});

test('the pipes at both ends are optional', () => {
  assert.deepEqual(splitRow('A | b'), [
    { text: 'A', column: 1 },
    { text: 'b', column: 5 },
  ]);
  assert.deepEqual(texts('| A | b'), ['A', 'b']);
  assert.deepEqual(texts('A | b |'), ['A', 'b']);
});

test('white space before the first pipe and after the last makes no cell', () => {
  assert.deepEqual(splitRow('  | A | b |  '), [
    { text: 'A', column: 5 },
    { text: 'b', column: 9 },
  ]);
});

test('an empty cell stays a cell and has the column at which its text would start', () => {
  assert.deepEqual(splitRow('|a||b|'), [
    { text: 'a', column: 2 },
    { text: '', column: 4 },
    { text: 'b', column: 5 },
  ]);
  assert.deepEqual(splitRow('| |'), [{ text: '', column: 3 }]);
});

test('an escaped pipe is text, a pipe after an escaped backslash is not', () => {
  assert.deepEqual(texts(String.raw`| a \| b | c |`), [String.raw`a \| b`, 'c']);
  assert.deepEqual(texts(String.raw`| a \\| b |`), [String.raw`a \\`, 'b']);
});

test('a pipe inside backticks is text only where the row would otherwise be too wide', () => {
  assert.deepEqual(texts('| `a|b` | c |', 2), ['`a|b`', 'c']);
  assert.deepEqual(texts('| `a|b` | c |', 3), ['`a', 'b`', 'c']);
  assert.deepEqual(texts('| ``a`|b`` | c |', 2), ['``a`|b``', 'c']);
});

test('a row that stays too wide is split at every pipe', () => {
  assert.deepEqual(texts('| `a|b` | c | d |', 2), ['`a', 'b`', 'c', 'd']);
  assert.deepEqual(texts('| `a | b | c |', 2), ['`a', 'b', 'c']);
});

test('a row may have any number of code spans', () => {
  assert.deepEqual(texts(`| A | ${'`a|b` c '.repeat(50_000)}| d |`, 3), ['A', '`a|b` c '.repeat(50_000).trim(), 'd']);
});

test('no-break spaces around a cell are trimmed', () => {
  assert.deepEqual(splitRow('|\u00A0A\u00A0|'), [{ text: 'A', column: 3 }]);
});

test('delimiter rows are known with and without colons and outer pipes', () => {
  for (const line of ['| --- | --- |', '|:-:|-:|', '--- | ---', '|-|', ':---', '---', '  | - | - |  ']) {
    assert.equal(isDelimiterRow(line), true, line);
  }
  for (const line of ['', '|', '||', '| |', '| a |', '-', '--', '| --- | x |', '- item', '| - - |']) {
    assert.equal(isDelimiterRow(line), false, line);
  }
});

test('only an unescaped pipe counts as a pipe', () => {
  assert.equal(hasPipe('a | b'), true);
  assert.equal(hasPipe('|'), true);
  assert.equal(hasPipe(String.raw`a \\| b`), true);
  assert.equal(hasPipe(String.raw`a \| b`), false);
  assert.equal(hasPipe('a b'), false);
});

test('among the rows of a table, cells of a single hyphen are data', () => {
  for (const line of ['|---|---|', '|--|', '|:-|', '---', '| - | -- |'])
    assert.equal(isRepeatedDelimiterRow(line), true, line);
  for (const line of ['| - | - |', '|-|', '| a -- |', '--']) assert.equal(isRepeatedDelimiterRow(line), false, line);
});

test('pipes inside of several code spans are text, those between them are not', () => {
  assert.deepEqual(texts('| `a|b` | `c|d` | e |', 3), ['`a|b`', '`c|d`', 'e']);
  assert.deepEqual(texts('| ` | ``a|b`` | c |', 3), ['`', '``a|b``', 'c']);
  assert.deepEqual(texts('| ` | ``a|b`` | ` | c |', 2), ['` | ``a|b`` | `', 'c']);
  assert.deepEqual(texts('| `` ` `a|b` | c |', 2), ['`` ` `a', 'b`', 'c']);
  assert.deepEqual(texts('`a|b`|c', 2), ['`a|b`', 'c']);
});

test('a backslash at the end, and cells of blanks, are read', () => {
  assert.deepEqual(splitRow('a\\'), [{ text: 'a\\', column: 1 }]);
  assert.deepEqual(splitRow(''), [{ text: '', column: 1 }]);
  assert.deepEqual(splitRow('|   | a |'), [
    { text: '', column: 3 },
    { text: 'a', column: 7 },
  ]);
  assert.deepEqual(splitRow('\u200B| a\u200B |'), [{ text: 'a', column: 4 }]);
});

const alone = { isIsolated: true, isAboveTables: true };
const among = { isIsolated: false };

test('a line that begins with a pipe is a stray row, unless it is a delimiter row', () => {
  for (const line of ['| a |', '  | a', '｜a', '\u200B| a', '|']) assert.equal(isStrayRow(line, alone), true, line);
  for (const line of ['|---|', '  |:-:|-|']) assert.equal(isStrayRow(line, alone), false, line);
});

test('a line with a pipe outside of code and a code is a stray row', () => {
  for (const line of ['A.B | 说明', '说明 | A1', 'A ｜ 说明', 'A | `x`', '`A` | b'])
    assert.equal(isStrayRow(line, among), true, line);
  for (const line of ['说明 | 描述', 'A.B', '`A | b`', 'A \\| b', '说明 | 一 二'])
    assert.equal(isStrayRow(line, among), false, line);
});

test('links are navigation, unless lines beside them have pipes and they are not alone in theirs', () => {
  assert.equal(isStrayRow('[A](a) | [B](b)', among), false);
  assert.equal(isStrayRow('[A](a) | B', among), true);
  assert.equal(isStrayRow('[A](a) | B', { isIsolated: true }), false);
  assert.equal(isStrayRow('[A](a) x | B1', { isIsolated: true }), true);
});

test('plain words above the first table are navigation', () => {
  assert.equal(isStrayRow('English | 中文', alone), false);
  assert.equal(isStrayRow('English | 中文', { isIsolated: true, isAboveTables: false }), true);
  assert.equal(isStrayRow('English | 中文', { isIsolated: true }), true);
  assert.equal(isStrayRow('English | 中文', { isIsolated: false, isAboveTables: true }), true);
  for (const code of ['English1 | 中文', 'NotFound | 中文', 'ok | 中文', 'A.B | 中文', 'English | A1']) {
    assert.equal(isStrayRow(code, alone), true, code);
  }
  assert.equal(isStrayRow('foo | 中文', alone), false);
});
