import assert from 'node:assert/strict';
import { test } from 'node:test';
import { digestOf, markOf, withDigest } from '../../../src/read/translationMark.ts';

const file = (field: string) => `---\ntitle: A\n${field}\n---\nText\n`;

test('the mark of a translation is its digest, as it is written, and its line', () => {
  for (const [field, digest] of [
    ['translation: 0123456789ab', '0123456789ab'],
    ["translation: '123456789012'", '123456789012'],
    ['translation:pending  ', 'pending'],
    ['translation:', ''],
  ] as const)
    assert.deepEqual(markOf(file(field)), { digest, line: 3 }, field);
});

test('a text without the field, with it elsewhere or with more in it has no mark', () => {
  for (const field of ['order: 1', 'x-translation: pending', 'translation: pending or not'])
    assert.equal(markOf(file(field)), undefined, field);
  assert.equal(markOf('translation: pending\n'), undefined);
});

test('a digest that YAML would read as a number stands in quotes', () => {
  assert.equal(withDigest(file('translation: pending'), '0123456789ab'), file('translation: 0123456789ab'));
  for (const digest of ['123456789012', '12345678e012'])
    assert.equal(withDigest(file('translation: pending'), digest), file(`translation: '${digest}'`));
  assert.equal(withDigest('translation: pending\r\nx', 'abc'), 'translation: abc\r\nx');
});

test('the digest is that of the text, whatever its line ends', () => {
  assert.match(digestOf('a\nb'), /^[0-9a-f]{12}$/);
  assert.equal(digestOf('a\r\nb'), digestOf('a\nb'));
  assert.equal(digestOf('a\rb'), digestOf('a\nb'));
  assert.notEqual(digestOf('a\n\nb'), digestOf('a\nb'));
});
