import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill, textOf } from '../../src/i18n/text.ts';
import { localeNames } from '../../src/locales.ts';
import { wordsOf } from '../../src/vendors/tencent-cloud/words.ts';

/** Every text with the path of its keys. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  assert.ok(typeof value === 'object' && value !== null, `${path} is a text or a group of texts`);
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

const all = localeNames.map((locale) => new Map(textsOf({ ...textOf(locale), vendor: wordsOf(locale) })));
const [first = new Map<string, string>(), ...others] = all;
const placeholders = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

test('all languages have exactly the same keys', () => {
  assert.ok(others.length > 0 && first.size > 0);
  for (const other of others) assert.deepEqual([...other.keys()].sort(), [...first.keys()].sort());
});

test('a text has the same placeholders in all languages', () => {
  for (const other of others) {
    for (const [key, text] of first) assert.deepEqual(placeholders(other.get(key)), placeholders(text), key);
  }
});

test('no text is empty', () => {
  for (const texts of all) for (const [key, text] of texts) assert.notEqual(text.trim(), '', key);
});

test('placeholders are filled, unknown ones stay', () => {
  assert.equal(fill('{a} of {b}, {a} {c}', { a: 1, b: 'two' }), '1 of two, 1 {c}');
  assert.equal(fill('{a}', { a: '$&{b}', b: 'x' }), '$&{b}');
  const count = '{n} {n|code|codes}';
  assert.deepEqual(
    [1, 0, 2].map((n) => fill(count, { n })),
    ['1 code', '0 codes', '2 codes'],
  );
  assert.equal(fill(count, {}), count);
});
