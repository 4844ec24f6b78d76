import assert from 'node:assert/strict';
import { test } from 'node:test';
import { traditionalPairs } from '../../../../src/lookup/build/traditional.ts';

test('each traditional character stands before the simplified one that the texts have', () => {
  assert.equal(traditionalPairs(['签', '名']), '簽签籤签');
  assert.equal(traditionalPairs(['名 sign']), '');
  const pairs = traditionalPairs(['密钥频率']);
  assert.match(pairs, /鑰钥/);
  assert.match(pairs, /頻频/);
  assert.equal(pairs.length % 2, 0);
});
