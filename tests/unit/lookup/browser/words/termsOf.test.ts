import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepareSynonyms } from '../../../../../src/lookup/browser/words/synonyms.ts';
import { termsOf } from '../../../../../src/lookup/browser/words/termsOf.ts';
import { buildWordIndex } from '../../../../../src/lookup/browser/words/wordIndex.ts';

/** Each text is a page of its own. */
const indexOf = (...texts: string[]) => buildWordIndex(texts.map((text, page) => ({ page, text, weight: 1 })));
const index = indexOf('signature expired', 'signature failure', 'SecretId not found', '签名过期', 'bucket exists');
const synonyms = prepareSynonyms([['签名', 'signature']]);
const linesIn = (query: string) => termsOf(query, index, synonyms).map(({ lines }) => [...lines]);

describe('the terms of a query', () => {
  test('each has the lines with its word, and less of those with a synonym', () => {
    assert.deepEqual(linesIn('expired bucket'), [[[0, 1]], [[4, 1]]]);
    assert.deepEqual(linesIn('签名')[0], [
      [3, 1],
      [0, 0.85],
      [1, 0.85],
    ]);
  });

  test('words that only ask are left out, unless there are no others', () => {
    assert.equal(linesIn('how do I fix a bucket').length, 1);
    assert.equal(linesIn('how do I').length, 3);
    const withStop = prepareSynonyms([['where clocks', 'skewed']]);
    assert.equal(termsOf('bucket clocks where', index, withStop).length, 2);
    assert.equal(termsOf('bucket clocks at where', index, prepareSynonyms([['clocks at', 'skewed']])).length, 2);
    assert.equal(linesIn('签名过期怎么办').length, linesIn('签名过期').length);
  });

  test('the beginning of the last word counts, and a slip where nothing begins so', () => {
    assert.deepEqual(linesIn('signature fail'), [[...[0, 1].map((line) => [line, 1]), [3, 0.85]], [[1, 0.75]]]);
    assert.deepEqual(linesIn('bukcet'), [[[4, 0.7]]]);
    const both = indexOf('timestamp', 'timestab');
    assert.deepEqual([...(termsOf('timestam', both, synonyms)[0]?.lines ?? [])], [[0, 0.75]], 'no slip beside it');
    assert.deepEqual(linesIn('bukct'), [[]], 'two slips in a short word');
    assert.deepEqual(linesIn('fail signature')[0], [], 'not the last');
    assert.deepEqual(linesIn('buc'), [[]], 'three letters');
    const known = termsOf('sign', indexOf('sign', 'signal'), synonyms)[0];
    assert.deepEqual([...(known?.lines ?? [])], [[0, 1]], 'a known word begins no other');
    const long = termsOf('snpshoot', indexOf('snapshot'), synonyms)[0];
    assert.deepEqual([...(long?.lines ?? [])], [[0, 0.7]], 'two slips in eight letters');
  });

  test('a pair across two known words counts little', () => {
    const known = indexOf('没传参数', '所传地域', '地域');
    const groups = prepareSynonyms([
      ['没传', 'missing'],
      ['地域', 'region'],
    ]);
    const [, across] = termsOf('没传地域', known, groups);
    const [, alone] = termsOf('没传地域', known, prepareSynonyms([]));
    assert.ok(across && alone && across.weight < alone.weight / 2);
    assert.equal(across.weight, 0.3 * alone.weight);
    const [itself] = termsOf('传地', known, groups);
    assert.equal(itself?.weight, alone.weight);
  });

  test('a character that has synonyms is found behind another', () => {
    const known = indexOf('存储桶参数', '缺少参数');
    const [, bucket] = termsOf('缺少桶', known, prepareSynonyms([['桶', '存储桶']]));
    assert.deepEqual([...(bucket?.lines ?? [])], [[0, 0.85]]);
    assert.deepEqual([...(termsOf('缺少桶', known, prepareSynonyms([]))[1]?.lines ?? [])], []);
  });

  test('a phrase that is on no page is not looked for by its first word, nor a known pair by its character', () => {
    const found = (query: string, ...groups: string[][]) =>
      termsOf(query, indexOf('bucket', '存储桶', '少桶'), prepareSynonyms(groups)).map(({ lines }) => [...lines]);
    const bucket = ['桶', '存储桶'];
    assert.deepEqual(found('bukcet lists', ['bukcet lists', 'zzz']), [[]]);
    assert.deepEqual(found('缺桶 限额', ['缺桶 限额', 'zzz'], bucket), [[]]);
    assert.deepEqual(found('少桶', bucket), [[[2, 1]]]);
  });

  test('a name is found as one word too', () => {
    assert.deepEqual(linesIn('secretid'), [[[2, 1]]]);
  });

  test('an unknown pair across two known ones is no word, nor is one character', () => {
    assert.equal(termsOf('签名过期', index, prepareSynonyms([])).length, 3, 'all known');
    assert.deepEqual(
      termsOf('密钥过期', index, prepareSynonyms([])).map(({ lines }) => lines.size),
      [0, 0, 1],
    );
    const two = indexOf('密钥', '过期');
    assert.deepEqual(
      termsOf('密钥过期', two, prepareSynonyms([])).map(({ lines }) => lines.size),
      [1, 1],
    );
    assert.equal(termsOf('签名 换', index, synonyms).length, 1);
  });
});

describe('the weight of a term', () => {
  const texts = buildWordIndex([
    { page: 0, text: 'alpha common', weight: 1 },
    { page: 1, text: 'beta common', weight: 1 },
    { page: 2, text: 'common gamma 7', weight: 0.55 },
    { page: 3, text: 'delta 5', weight: 1 },
  ]);
  const term = (query: string) => termsOf(query, texts, prepareSynonyms([]))[0];

  test('is more for a word of fewer pages, and least for one of none', () => {
    const [rare = 0, common = 0, unknown = 0] = ['alpha', 'common', 'zzzzzz'].map((word) => term(word)?.weight);
    assert.ok(rare > common && common > unknown && unknown > 0, [rare, common, unknown].join(' '));
  });

  test('is half where the word stands in running text only; that is no topic, and neither is a digit', () => {
    assert.equal(term('gamma')?.weight, (term('alpha')?.weight ?? 0) / 2);
    assert.ok((term('zzzzzz')?.weight ?? 1) < (term('gamma')?.weight ?? 0), 'least of all');
    assert.deepEqual(
      ['alpha', 'common', 'gamma', 'zzzzzz', '5'].map((word) => term(word)?.isTopic),
      [true, true, false, false, false],
    );
    const numbers = indexOf('port 15', 'after 5 minutes');
    const topics = (query: string) => termsOf(query, numbers, prepareSynonyms([['5 minutes', '300 seconds']]));
    for (const query of ['15', '5 minutes']) assert.equal(topics(query)[0]?.isTopic, true, query);
  });
});
