import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listPagesOf } from '../../../src/catalogue/listPages.ts';

const codes = (length: number) => Array.from({ length }, (_, index) => `A.N${index}`);
const sizes = (length: number) => listPagesOf(codes(length)).map((page) => [page.number, page.codes.length]);

test('a page holds a thousand codes, and the last page the rest', () => {
  assert.deepEqual(sizes(1), [[1, 1]]);
  assert.deepEqual(sizes(1000), [[1, 1000]]);
  assert.deepEqual(sizes(1001), [
    [1, 1000],
    [2, 1],
  ]);
  assert.deepEqual(sizes(2000), [
    [1, 1000],
    [2, 1000],
  ]);
  assert.deepEqual(sizes(2001), [
    [1, 1000],
    [2, 1000],
    [3, 1],
  ]);
});

test('no code is lost, doubled or moved', () => {
  for (const length of [0, 1, 999, 1000, 1001, 2000, 2001]) {
    assert.deepEqual(
      listPagesOf(codes(length)).flatMap((page) => page.codes),
      codes(length),
      `${length} codes`,
    );
  }
});

test('a list without codes has one page', () => {
  assert.deepEqual(listPagesOf([]), [{ number: 1, codes: [] }]);
});
