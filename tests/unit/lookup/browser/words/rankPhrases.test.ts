import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankPhrases } from '../../../../../src/lookup/browser/words/rankPhrases.ts';
import { buildWordIndex } from '../../../../../src/lookup/browser/words/wordIndex.ts';

const meanings = (...texts: string[]) =>
  buildWordIndex(texts.map((text, page) => ({ page, text, weight: 1, isMeaning: true })));
const ordered = (phrase: string, ...texts: string[]) =>
  [...rankPhrases(phrase, meanings(...texts))].sort(([, a], [, b]) => b - a).map(([page]) => page);

test('the whole meaning counts most, then its beginning, then a part; of two alike, the shorter', () => {
  assert.deepEqual(
    ordered('签名过期', '请求签名过期', '签名过期', '签名过期了很久', '别的', '签名过期了'),
    [1, 4, 2, 0],
  );
});

test('white space, punctuation and case say nothing', () => {
  assert.deepEqual(ordered('COS-Region，错误。', 'cos region 错误'), [0]);
});

test('only meanings are looked at, and the best one of a page counts', () => {
  const index = buildWordIndex([
    { page: 0, text: 'the phrase', weight: 1 },
    { page: 1, text: 'more of the phrase here', weight: 1, isMeaning: true },
    { page: 1, text: 'the phrase', weight: 1, isMeaning: true },
  ]);
  assert.deepEqual([...rankPhrases('the phrase', index).keys()], [1]);
  assert.ok((rankPhrases('the phrase', index).get(1) ?? 0) > 0.55);
  const reversed = buildWordIndex([
    { page: 1, text: 'the phrase', weight: 1, isMeaning: true },
    { page: 1, text: 'more of the phrase here', weight: 1, isMeaning: true },
  ]);
  assert.deepEqual(rankPhrases('the phrase', reversed), rankPhrases('the phrase', index));
  assert.equal(rankPhrases(' ——', index).size, 0);
});

test('a long phrase that one page alone has counts more still', () => {
  const bonus = (phrase: string, ...texts: string[]) => rankPhrases(phrase, meanings(...texts)).get(0) ?? 0;
  assert.ok(bonus('or your account', 'a queue or your account') > 0.5);
  assert.ok(bonus('or your account', 'a queue or your account', 'or your account') < 0.5, 'of two pages');
  assert.ok(bonus('account', 'your account and more') > 0.5);
  assert.ok(bonus('account', 'account', 'your account') > 0.5, 'the whole');
  assert.ok(bonus('accoun', 'your account and more') < 0.5, 'short');
});
