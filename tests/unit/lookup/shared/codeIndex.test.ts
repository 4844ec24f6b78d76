import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bySegment,
  categoryOfEntry,
  findProduct,
  positionsAt,
  prepareIndex,
  stepsOf,
} from '../../../../src/lookup/shared/codeIndex.ts';

test('a code is prepared in lower case, without punctuation, and by its last segment', () => {
  assert.deepEqual(prepareIndex({ codes: ['A.B_c.D-e', 'Xy'], productsOf: [[2, 0]] }), [
    { code: 'A.B_c.D-e', key: 'a.b_c.d-e', alphanumeric: 'abcde', lastSegment: 'de', position: 0, products: [2, 0] },
    { code: 'Xy', key: 'xy', alphanumeric: 'xy', lastSegment: 'xy', position: 1, products: [] },
  ]);
});

test('a product is found by its id before its name, and by its name before an id with a version', () => {
  const products = [
    ['es.v1', 'Search'],
    ['es', 'vpc'],
    ['x', 'es'],
    ['VPC', 'Network'],
    ['cvm.v2', 'CVM'],
    ['cvm.v1', 'Old'],
    ['net', 'cvm'],
  ] as const;
  assert.equal(findProduct({ products }, ' ES '), 1);
  assert.equal(findProduct({ products }, 'vpc'), 3);
  assert.equal(findProduct({ products }, 'CVM'), 4);
  assert.equal(findProduct({ products }, 'network'), 3);
  assert.equal(findProduct({ products }, 'es.v1'), 0);
  assert.equal(findProduct({ products: products.slice(0, 1) }, 'es'), 0);
  for (const name of ['', ' ', 'e', 'es.', 'cvmx']) assert.equal(findProduct({ products }, name), undefined, name);
});

test('the category of a code is what the index says, or else what stands before the first dot', () => {
  const index = { codes: ['40001', 'A.B'], productsOf: [] };
  assert.deepEqual(prepareIndex(index).map(categoryOfEntry), ['40001', 'A']);
  const categories = { names: ['400xx', 'Other'], ofCodes: [0, 1] };
  assert.deepEqual(prepareIndex({ ...index, categories }).map(categoryOfEntry), ['400xx', 'Other']);
});

test('codes are found by the letters of their last segment, but those of one segment are not', () => {
  const entries = prepareIndex({ codes: ['A.Not_Found', 'B.C.NotFound', 'NotFound'], productsOf: [] });
  const found = bySegment(entries);
  assert.deepEqual(
    found.get('notfound')?.map(({ code }) => code),
    ['A.Not_Found', 'B.C.NotFound'],
  );
  assert.equal(found.size, 1);
});

test('positions are written as the steps between them, and read again', () => {
  assert.deepEqual(stepsOf([7, 5, 6, 20]), [5, 1, 1, 13]);
  assert.deepEqual(positionsAt([5, 1, 1, 13]), [5, 6, 7, 20]);
  assert.deepEqual(positionsAt(stepsOf([])), []);
  assert.deepEqual(positionsAt(stepsOf([0, 3])), [0, 3]);
});
