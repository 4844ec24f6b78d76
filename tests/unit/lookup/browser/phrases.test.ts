import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { formatContext, parseContext } from '../../../../src/lookup/shared/callContext.ts';
import { findProduct } from '../../../../src/lookup/shared/codeIndex.ts';
import { fold, toAlphanumeric } from '../../../../src/lookup/shared/fold.ts';
import { highlightCode } from '../../../../src/lookup/browser/highlight.ts';
import { prepareMeanings, rankMessages } from '../../../../src/lookup/browser/rankMessages.ts';
import { readQuery } from '../../../../src/lookup/browser/readQuery.ts';

describe('phrases of meanings', () => {
  const texts = prepareMeanings([
    '跟踪集不存在',
    '跟踪集不存在，请检查',
    '请检查：跟踪集 不存在',
    '桶\n跟踪集超过上限',
    '',
  ]);

  test('a message finds the meaning that it is, or that it holds', () => {
    assert.deepEqual(rankMessages(texts, '错误：跟踪集超过上限。'), [3]);
    assert.deepEqual(rankMessages(texts, '跟踪集不存在'), [0, 1, 2]);
    assert.deepEqual(rankMessages(texts, '桶'), []);
  });
});

describe('the product of a query', () => {
  test('is taken out of it', () => {
    assert.deepEqual(readQuery('product:vpc InvalidParameter'), { text: 'InvalidParameter', product: 'vpc' });
    assert.deepEqual(readQuery('跟踪集 产品：云审计'), { text: '跟踪集', product: '云审计' });
    assert.deepEqual(readQuery('InvalidProduct:x'), { text: 'InvalidProduct:x', product: undefined });
  });

  test('is found by id, by name, and by id without its version', () => {
    const products = [
      ['es.v20180416', 'ES'],
      ['cloudaudit', '云审计'],
    ] as const;
    assert.equal(findProduct({ products }, 'ES.v20180416'), 0);
    assert.equal(findProduct({ products }, 'es'), 0);
    assert.equal(findProduct({ products }, '云审计'), 1);
    for (const name of ['', 'cloud', 'nosuch']) assert.equal(findProduct({ products }, name), undefined);
  });
});

describe('matches in codes', () => {
  const marked = (code: string, query: string) =>
    highlightCode(code, toAlphanumeric(fold(query)))
      .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join('');

  test('are found whatever stands between the letters', () => {
    assert.equal(
      marked('InvalidParameterValue.CosRegionError', 'cos region'),
      'InvalidParameterValue.[CosRegion]Error',
    );
    assert.equal(marked('A.B_C', 'ab'), '[A.B]_C');
    assert.equal(marked('A.B', 'x'), 'A.B');
    assert.equal(marked('A.B', ''), 'A.B');
  });
});

describe('the context of a call', () => {
  test('is read from fragments and queries, under any spelling of the names', () => {
    const call = { requestId: 'a-1', action: 'X', message: 'm & n' };
    for (const address of [
      '#requestId=a-1&action=X&message=m%20%26%20n',
      '?RequestId=a-1&Action=X&Message=m+%26+n&utm_source=y',
      '#?request_id=%20a-1%00&ACTION=X&message=m%20%26%20n',
    ])
      assert.deepEqual(parseContext(address), call, address);
    for (const address of ['', '#', '#example', '#in-vpc', '?q=%'])
      assert.deepEqual(parseContext(address), {}, address);
  });

  test('is the same after a round trip, whatever it holds', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 700 });
    fc.assert(
      fc.property(fc.record({ requestId: value, message: value, region: value }, { requiredKeys: [] }), (call) => {
        const read = parseContext(formatContext(call));
        assert.deepEqual(parseContext(formatContext(read)), read);
      }),
    );
    assert.equal(formatContext({}), '');
  });
});
