import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findScope } from '../../../../src/lookup/browser/findScope.ts';

const products = [
  ['sms', '短信'],
  ['cvm', '云服务器'],
  ['cvm2', 'Cloud Virtual Machine'],
  ['as', '弹性'],
  ['the', 'the'],
  ['ga', '云'],
] as const;
const scope = (query: string) => findScope(query, { products });

test('the id or the name of a product is taken out of a query', () => {
  assert.deepEqual(scope('sms 签名'), { text: '签名', product: 0 });
  assert.deepEqual(scope('短信签名'), { text: '签名', product: 0 });
  assert.deepEqual(scope('签名 SMS 过期'), { text: '签名 过期', product: 0 });
  assert.deepEqual(scope('签名sms过期'), { text: '签名 过期', product: 0 });
});

test('the longest name counts', () => {
  assert.deepEqual(scope('cvm of cloud virtual machine full'), { text: 'cvm of full', product: 2 });
});

test('a product alone is a query, not a scope', () => {
  for (const query of ['sms', '短信！', '']) assert.deepEqual(scope(query), { text: query, product: undefined });
});

test('a part of a longer word or of a code, an ordinary word and a short id name no product', () => {
  for (const query of [
    'smsx 签名',
    'sms.Limit',
    'Limit.sms x',
    'a-sms b',
    'as 签名',
    'ga 签名',
    '云 签名',
    'the bucket',
    'sms/x y',
    'x sms:y',
  ])
    assert.deepEqual(scope(query), { text: query, product: undefined }, query);
  assert.deepEqual(scope('smsx and sms'), { text: 'smsx and', product: 0 });
});
