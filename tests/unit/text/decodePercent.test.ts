import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decodePercent } from '../../../src/text/decodePercent.ts';

test('whole characters of UTF-8 are decoded, in either case', () => {
  assert.equal(decodePercent('a%2Fb%2f%E4%B8%ad%F0%9F%98%80%C3%A9'), 'a/b/中😀é');
  assert.equal(decodePercent('a%00b%7F'), 'a\0b\u007F');
});

test('what is no whole character stays as it is written', () => {
  for (const text of [
    '100%',
    '%',
    '%2',
    '%zz',
    '%E4',
    '%E4%B8',
    '%B4%ED',
    '%C0%80',
    '%ED%A0%80',
    '%F8%80%80%80%80',
    '%FF',
  ]) {
    assert.equal(decodePercent(text), text);
  }
  assert.equal(decodePercent('%41%E4%B8'), 'A%E4%B8');
  assert.equal(decodePercent('%E4%B8%41'), '%E4%B8A');
});

test('encoding and decoding give the text back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      assert.equal(decodePercent(encodeURIComponent(text)), text);
    }),
  );
});
