import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuery } from '../../../../src/lookup/browser/readQuery.ts';

test('a product is taken out of a query, wherever it stands', () => {
  assert.deepEqual(readQuery('a product:cvm b'), { text: 'a  b', product: 'cvm' });
  assert.deepEqual(readQuery('a\nPRODUCT : es.v1-x b'), { text: 'a\n b', product: 'es.v1-x' });
  assert.deepEqual(readQuery('产品：云审计abc'), { text: 'abc', product: '云审计' });
  assert.deepEqual(readQuery('product:a product:b'), { text: '', product: 'b' });
});

test('a query without a product is itself, without the white space around it', () => {
  for (const text of ['a', 'myproduct:cvm', 'product: ', 'product cvm', 'products:cvm'])
    assert.deepEqual(readQuery(` ${text} `), { text: text.trim(), product: undefined });
});
