import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternativesAt, prepareSynonyms } from '../../../../../src/lookup/browser/words/synonyms.ts';
import { wordsOf } from '../../../../../src/lookup/shared/wordsOf.ts';

const synonyms = prepareSynonyms([
  ['限流', 'rate limit', 'throttle'],
  ['rate', '频率'],
  ['limit', '配额'],
]);
const at = (query: string, place = 0) => alternativesAt(wordsOf(query), place, synonyms);

test('the longest phrase that begins at a word gives the others of its group', () => {
  assert.deepEqual(at('rate limits'), { length: 2, alternatives: [['限流'], wordsOf('throttle')] });
  assert.deepEqual(at('rate limits', 1), { length: 1, alternatives: [['配额']] });
  assert.deepEqual(at('rate'), { length: 1, alternatives: [['频率']] });
});

test('whichever of two phrases is named first', () => {
  const known = prepareSynonyms([
    ['rate', '频率'],
    ['rate limit', '限流'],
  ]);
  assert.deepEqual(alternativesAt(wordsOf('rate limit'), 0, known), { length: 2, alternatives: [['限流']] });
});

test('a phrase of which only a part is there gives none', () => {
  assert.deepEqual(at('limit rate'), { length: 1, alternatives: [['配额']] });
  assert.deepEqual(at('bucket'), { length: 1, alternatives: [] });
});

test('a phrase of two groups of the same length has the others of both', () => {
  const both = prepareSynonyms([
    ['a1', 'b1'],
    ['a1', 'c1'],
  ]);
  assert.deepEqual(alternativesAt(wordsOf('a1'), 0, both).alternatives, [wordsOf('b1'), wordsOf('c1')]);
});
