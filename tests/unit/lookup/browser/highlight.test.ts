import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlightCode, highlightText, type HighlightSpan } from '../../../../src/lookup/browser/highlight.ts';

const show = (spans: readonly HighlightSpan[]) => spans.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text));

test('every occurrence in a text is a match, in any case', () => {
  assert.deepEqual(show(highlightText('Key, no key: KEYS', 'kEy')), ['[Key]', ', no ', '[key]', ': ', '[KEY]', 'S']);
  assert.deepEqual(show(highlightText('aaa', 'aa')), ['[aa]', 'a']);
  assert.deepEqual(show(highlightText('xa', 'a')), ['x', '[a]']);
});

test('a text without an occurrence is one span', () => {
  assert.deepEqual(highlightText('abc', 'x'), [{ text: 'abc', isMatch: false }]);
  assert.deepEqual(highlightText('abc', ''), [{ text: 'abc', isMatch: false }]);
  assert.deepEqual(highlightText('', 'x'), []);
});

test('a text whose length changes in lower case is not split at wrong offsets', () => {
  assert.deepEqual(show(highlightText('İabc', 'abc')), ['İabc']);
});

test('a code is split at the letters of the query, whatever stands between them', () => {
  assert.deepEqual(show(highlightCode('Invalid.Cos_Region', 'dcosr')), ['Invali', '[d.Cos_R]', 'egion']);
  assert.deepEqual(show(highlightCode('A.B', 'ab')), ['[A.B]']);
  assert.deepEqual(show(highlightCode('A.B', 'b')), ['A.', '[B]']);
  assert.deepEqual(show(highlightCode('A.B.A', 'a')), ['[A]', '.B.A']);
});

test('a code without these letters is one span', () => {
  for (const query of ['', 'x', 'abc'])
    assert.deepEqual(highlightCode('A.B', query), [{ text: 'A.B', isMatch: false }]);
});
