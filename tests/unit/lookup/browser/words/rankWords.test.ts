import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankWords } from '../../../../../src/lookup/browser/words/rankWords.ts';
import { prepareSynonyms } from '../../../../../src/lookup/browser/words/synonyms.ts';
import { termsOf } from '../../../../../src/lookup/browser/words/termsOf.ts';
import { buildWordIndex, type WordLine } from '../../../../../src/lookup/browser/words/wordIndex.ts';

const rank = (query: string, ...lines: WordLine[]) => {
  const index = buildWordIndex(lines);
  return rankWords(termsOf(query, index, prepareSynonyms([])), index);
};
const pages = (query: string, ...lines: WordLine[]) => rank(query, ...lines).map(({ page }) => page);
const line = (page: number, text: string, weight = 1): WordLine => ({ page, text, weight });

test('a line that says all of the query and little else comes first', () => {
  assert.deepEqual(
    pages(
      'token expired',
      line(0, 'expired'),
      line(1, 'token expired after many long hours'),
      line(2, 'token expired'),
    ),
    [2, 1, 0],
  );
});

test('a line that counts more comes first, and what else a page says adds a little', () => {
  assert.deepEqual(pages('token', line(0, 'token', 0.55), line(1, 'token', 1)), [1, 0]);
  assert.deepEqual(
    pages('token expired', line(0, 'token'), line(1, 'token'), line(1, 'expired often'), line(2, 'expired often')),
    [1, 0, 2],
  );
});

test('the share of the query that a page says adds up over its lines', () => {
  const [first] = rank('token expired', line(0, 'token'), line(0, 'expired'));
  assert.equal(first?.share, 1);
  const shares = rank('token zzzzzzz', line(0, 'token')).map(({ share }) => share);
  assert.ok((shares[0] ?? 0) > 0.5 && (shares[0] ?? 1) < 1, String(shares));
  assert.equal(rank('bukcet', line(0, 'bucket'))[0]?.share, 0.7, 'a word with a slip');
});

test('a page is whole whose topic of several words is in the query', () => {
  const whole = (query: string, ...lines: WordLine[]) => rank(query, ...lines).map(({ isWhole }) => isWhole);
  assert.deepEqual(whole('my token expired again here', line(0, 'token expired')), [true]);
  assert.deepEqual(whole('token', line(0, 'token')), [false], 'one word');
  assert.deepEqual(whole('token expired', line(0, 'token expired', 0.8)), [false], 'no topic');
  assert.deepEqual(whole('token', line(0, 'token expired')), [false], 'a part');
});

test('a query of nothing finds nothing', () => {
  assert.deepEqual(rank('', line(0, 'token')), []);
});
