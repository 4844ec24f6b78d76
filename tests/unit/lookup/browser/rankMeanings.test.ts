import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepareMeanings, rankMeanings, rankMessages } from '../../../../src/lookup/browser/rankMeanings.ts';
import { fold } from '../../../../src/lookup/shared/fold.ts';

describe('phrases', () => {
  const rank = (phrase: string, ...texts: string[]) => rankMeanings(prepareMeanings(texts), fold(phrase));

  test('meanings that equal, start with, contain, or contain the words of a phrase, in this order', () => {
    assert.deepEqual(rank('ab cd', 'cd x ab', 'x ab cd', 'ab cd x', 'Ab.Cd', 'ab x', 'cd'), [3, 2, 1, 0]);
  });

  test('of two that match alike, the shorter comes first, then the first', () => {
    assert.deepEqual(rank('ab', 'ab xx', 'ab x', 'ab y'), [1, 2, 0]);
    assert.deepEqual(rank('ab', 'x ab xx', 'xx ab', 'xy ab'), [1, 2, 0]);
    assert.deepEqual(rank('cd ab', 'ab cd xx', 'ab cd x'), [1, 0]);
    assert.deepEqual(rank('ab', 'ab', 'AB'), [0, 1]);
  });

  test('the best of several meanings of a code counts', () => {
    assert.deepEqual(rank('ab', 'x ab\nzz', 'zz\nab', 'zz\nyy'), [1, 0]);
  });

  test('one word must be contained as it is', () => {
    assert.deepEqual(rank('abcdef', 'axcxex'), []);
    assert.deepEqual(rank('ab !', 'ba x'), []);
  });

  test('of similar meanings, those that share most pairs of letters come first', () => {
    assert.deepEqual(rank('abcdef', 'abcdxf', 'abcdex', 'zzzzzz\nabcde', 'xbcxef'), [1, 2, 0]);
    assert.deepEqual(rank('abcdef', 'abcxyz'), []);
    assert.deepEqual(rank('abc', 'abx'), []);
    assert.deepEqual(rank('abab', 'ba ab'), [0]);
    assert.deepEqual(rank('aaaa', 'aab'), []);
  });

  test('an empty phrase matches nothing, and there is a limit', () => {
    assert.deepEqual(rank('', 'ab', ''), []);
    assert.deepEqual(rank('!', 'ab', ''), []);
    assert.deepEqual(rankMeanings(prepareMeanings(['ab', 'ab', 'ab']), 'ab', 2), [0, 1]);
    assert.equal(rank('ab', ...Array.from({ length: 60 }, () => 'ab')).length, 50);
  });
});

describe('messages', () => {
  const rank = (message: string, ...texts: string[]) => rankMessages(prepareMeanings(texts), message);

  test('meanings that equal, contain or are contained in a message, the longest common text first', () => {
    assert.deepEqual(rank('abcdef', 'abcd', 'abcde', 'x abcdef', 'ABC-DEF', 'other'), [3, 2, 1, 0]);
    assert.deepEqual(rank('abcdef', 'abcdef', 'x\nabcdef', 'abcdef!'), [0, 1, 2]);
    assert.deepEqual(rank('abcdef', 'zz\nabcde', 'abcd'), [0, 1]);
  });

  test('texts of fewer than four letters mean nothing', () => {
    assert.deepEqual(rank('abc', 'abc', 'abcd'), []);
    assert.deepEqual(rank('abcd', 'abcd'), [0]);
    assert.deepEqual(rank('abcde', 'abc', 'abcd', ''), [1]);
    assert.deepEqual(rank('abc.', 'abc.'), []);
  });

  test('there is a limit', () => {
    assert.deepEqual(rank('abcd', ...Array.from({ length: 7 }, () => 'abcd')), [0, 1, 2, 3, 4]);
    assert.deepEqual(rankMessages(prepareMeanings(['abcd', 'abcd']), 'abcd', 1), [0]);
  });
});
