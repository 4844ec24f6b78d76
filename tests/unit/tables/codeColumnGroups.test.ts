import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeColumnGroups } from '../../../src/tables/codeColumnGroups.ts';

test('one code column has all columns', () => {
  assert.deepEqual(codeColumnGroups(['http', 'code', 'meaning']), [{ codeColumn: 1, columns: [0, 1, 2] }]);
});

test('a table at the side begins at its code, or at the columns before it that repeat', () => {
  assert.deepEqual(codeColumnGroups(['code', 'meaning', 'code', 'meaning']), [
    { codeColumn: 0, columns: [0, 1] },
    { codeColumn: 2, columns: [2, 3] },
  ]);
  assert.deepEqual(codeColumnGroups(['extra', 'code', 'meaning', 'extra', 'code', 'meaning']), [
    { codeColumn: 1, columns: [0, 1, 2] },
    { codeColumn: 4, columns: [3, 4, 5] },
  ]);
});

test('code columns that touch share the columns of their table', () => {
  assert.deepEqual(codeColumnGroups(['http', 'code', 'code', 'meaning']), [
    { codeColumn: 1, columns: [0, 1, 2, 3] },
    { codeColumn: 2, columns: [0, 1, 2, 3] },
  ]);
});

test('a code column that nothing follows is of the table before it', () => {
  assert.deepEqual(codeColumnGroups(['http', 'code', 'meaning', 'code']), [
    { codeColumn: 1, columns: [0, 1, 2, 3] },
    { codeColumn: 3, columns: [0, 1, 2, 3] },
  ]);
  assert.deepEqual(codeColumnGroups(['meaning', 'code', 'meaning', 'code']), [
    { codeColumn: 1, columns: [0, 1] },
    { codeColumn: 3, columns: [2, 3] },
  ]);
});

test('without a code column there is none', () => {
  assert.deepEqual(codeColumnGroups(['ignore', 'ignore']), []);
});

test('three tables side by side have their own columns', () => {
  assert.deepEqual(codeColumnGroups(['code', 'meaning', 'code', 'meaning', 'code', 'meaning']), [
    { codeColumn: 0, columns: [0, 1] },
    { codeColumn: 2, columns: [2, 3] },
    { codeColumn: 4, columns: [4, 5] },
  ]);
});

test('columns before the first code that do not repeat belong to the first table', () => {
  assert.deepEqual(codeColumnGroups(['http', 'code', 'meaning', 'cause', 'code', 'meaning']), [
    { codeColumn: 1, columns: [0, 1, 2, 3] },
    { codeColumn: 4, columns: [4, 5] },
  ]);
  assert.deepEqual(codeColumnGroups(['http', 'cause', 'code', 'meaning', 'cause', 'code', 'meaning']), [
    { codeColumn: 2, columns: [0, 1, 2, 3, 4] },
    { codeColumn: 5, columns: [5, 6] },
  ]);
});

test('several columns before the codes may repeat, and codes at the side may touch', () => {
  assert.deepEqual(codeColumnGroups(['http', 'cause', 'code', 'meaning', 'http', 'cause', 'code', 'meaning']), [
    { codeColumn: 2, columns: [0, 1, 2, 3] },
    { codeColumn: 6, columns: [4, 5, 6, 7] },
  ]);
  assert.deepEqual(codeColumnGroups(['code', 'meaning', 'code', 'code', 'meaning']), [
    { codeColumn: 0, columns: [0, 1] },
    { codeColumn: 2, columns: [2, 3, 4] },
    { codeColumn: 3, columns: [2, 3, 4] },
  ]);
});

test('codes that share a description share one list of columns', () => {
  const [first, second, third] = codeColumnGroups(['code', 'code', 'meaning', 'code', 'meaning']);
  assert.equal(first?.columns, second?.columns);
  assert.notEqual(first?.columns, third?.columns);
  assert.deepEqual(codeColumnGroups(['code', 'code']), [
    { codeColumn: 0, columns: [0, 1] },
    { codeColumn: 1, columns: [0, 1] },
  ]);
  assert.deepEqual(codeColumnGroups(['code', 'meaning', 'code', 'code']), [
    { codeColumn: 0, columns: [0, 1, 2, 3] },
    { codeColumn: 2, columns: [0, 1, 2, 3] },
    { codeColumn: 3, columns: [0, 1, 2, 3] },
  ]);
});
