import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isAcross, isFragment, type PairTerm } from '../../../../../src/lookup/browser/words/chinesePairs.ts';

const term = (word: string, size = 1, isWord = true): PairTerm => ({ words: [word], lines: { size }, isWord });
const across = (before: string, pair: string, after: string) =>
  isAcross(term(before), term(pair, 1, false), term(after));

test('a pair lies across two words where it is the end of one and the beginning of the next', () => {
  for (const before of ['没传', '传']) assert.equal(across(before, '传地', '地域'), true, before);
  assert.equal(across('没有', '传地', '地域'), false);
  assert.equal(across('没传', '传地', '域名'), false);
  assert.equal(across('xa', 'ab', 'bx'), false, 'no Chinese');
});

test('a pair that is a word, or beside one that is none, lies across nothing', () => {
  assert.equal(isAcross(term('没传'), term('传地'), term('地域')), false);
  assert.equal(isAcross(term('没传', 1, false), term('传地', 1, false), term('地域')), false);
  assert.equal(isAcross(term('没传'), term('传地', 1, false), undefined), false);
});

test('one character, and an unknown pair across two known ones, are fragments', () => {
  assert.equal(isFragment(undefined, term('传'), undefined), true);
  assert.equal(isFragment(term('没传'), term('传地', 0), term('地域')), true);
  assert.equal(isFragment(term('没传'), term('传地', 1), term('地域')), false, 'known');
  for (const [before, after] of [
    [0, 1],
    [1, 0],
  ] as const)
    assert.equal(
      isFragment(term('没传', before), term('传地', 0), term('地域', after)),
      false,
      'beside an unknown one',
    );
  assert.equal(isFragment(undefined, term('传地', 0), term('地域')), false);
});
