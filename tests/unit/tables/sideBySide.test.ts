import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide } from '../../../src/tables/sideBySide.ts';

test('one code column has all columns', () => {
  assert.deepEqual(sideBySide(['http', 'code', 'meaning']), [{ code: 1, columns: [0, 1, 2] }]);
});

test('a table at the side begins at its code, or at the columns before it that repeat', () => {
  assert.deepEqual(sideBySide(['code', 'meaning', 'code', 'meaning']), [
    { code: 0, columns: [0, 1] },
    { code: 2, columns: [2, 3] },
  ]);
  assert.deepEqual(sideBySide(['extra', 'code', 'meaning', 'extra', 'code', 'meaning']), [
    { code: 1, columns: [0, 1, 2] },
    { code: 4, columns: [3, 4, 5] },
  ]);
});

test('code columns that touch share the columns of their table', () => {
  assert.deepEqual(sideBySide(['http', 'code', 'code', 'meaning']), [
    { code: 1, columns: [0, 1, 2, 3] },
    { code: 2, columns: [0, 1, 2, 3] },
  ]);
});

test('a code column that nothing follows is of the table before it', () => {
  assert.deepEqual(sideBySide(['http', 'code', 'meaning', 'code']), [
    { code: 1, columns: [0, 1, 2, 3] },
    { code: 3, columns: [0, 1, 2, 3] },
  ]);
  assert.deepEqual(sideBySide(['meaning', 'code', 'meaning', 'code']), [
    { code: 1, columns: [0, 1] },
    { code: 3, columns: [2, 3] },
  ]);
});

test('without a code column there is none', () => {
  assert.deepEqual(sideBySide(['ignore', 'ignore']), []);
});
