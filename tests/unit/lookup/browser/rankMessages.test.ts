import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { prepareMeanings, rankMessages } from '../../../../src/lookup/browser/rankMessages.ts';

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
