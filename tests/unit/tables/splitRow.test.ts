import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasPipe, isDelimiterRow, splitRow } from '../../../src/tables/splitRow.ts';

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
