import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEmphasis } from '../../../src/tables/emphasis.ts';

/** Whether what stands between the two `‸` is emphasis. */
const isMeant = (marked: string): boolean => {
  const [before = '', emphasis = '', after = ''] = marked.split('‸');
  return isEmphasis(before + emphasis + after, before.length, before.length + emphasis.length);
};

test('delimiters around words are emphasis', () => {
  for (const text of [
    '‸*a*‸',
    'x ‸**a b**‸ y',
    '中‸**粗**‸文',
    '（‸*a*‸，b',
    'x‸*斜*‸y',
    '‸_a b_‸',
    '‸__a b__‸',
    '‸~~a~~‸',
    '‸*a* b*‸',
  ]) {
    assert.equal(isMeant(text), true, text);
  }
});

test('one tilde is a range, and an underscore around one word is a name', () => {
  for (const text of ['1‸~10，或 20~‸30', '‸_id_‸', '‸__name__‸', '‸_a1_‸']) assert.equal(isMeant(text), false, text);
  assert.equal(isMeant('‸**id**‸'), true);
});

test('delimiters inside numbers and words are characters', () => {
  for (const text of ['1920‸*1080*‸30', 'a‸*b*‸ c', ' ‸*b*‸c', '1‸**2**‸ ']) assert.equal(isMeant(text), false, text);
  assert.equal(isMeant('例‸*b*‸例'), true);
});

test('emphasis neither begins with closing punctuation nor ends with an opening bracket', () => {
  for (const first of ')]}）】」』》”’,.:;/，。；：、!?！？%=') assert.equal(isMeant(`‸*${first}a b*‸`), false, first);
  for (const last of '([{（【「『《“‘/=') assert.equal(isMeant(`‸*a b${last}*‸`), false, last);
  for (const end of ['。', ':', ')', '!']) assert.equal(isMeant(`‸*a b${end}*‸`), true, end);
});

test('a delimiter inside a pair of quotes or brackets is a character', () => {
  for (const pair of ['""', "''", '()', '（）', '[]', '【】', '{}', '“”', '‘’', '「」', '『』', '《》', '<>']) {
    const [open = '', close = ''] = Array.from(pair);
    assert.equal(isMeant(`${open}‸*${close}，x*‸`), false, pair);
    assert.equal(isMeant(`‸*x，${open}*‸${close}`), false, pair);
    assert.equal(isMeant(`${open} ‸*x，y*‸ ${close}`), true, pair);
  }
});

test('two delimiters count as such only at both ends', () => {
  for (const text of ['‸*)a**‸', '‸**a(*‸', 'x ‸~a~‸ y', 'x ‸~~a~‸ y', 'x ‸~a~~‸ y'])
    assert.equal(isMeant(text), false, text);
  assert.equal(isMeant('‸**a**‸'), true);
});

test('nothing between delimiters is not emphasis', () => {
  assert.equal(isMeant('‸**‸'), false);
});
