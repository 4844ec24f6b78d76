import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fill } from '../../../src/text/fill.ts';

test('every name is replaced by its value, as often as it occurs', () => {
  assert.equal(fill('{a} of {n}, {a}', { a: 'x', n: 0 }), 'x of 0, x');
});

test('values are put in as they are', () => {
  assert.equal(fill('{a}{b}', { a: '{b}', b: '$&' }), '{b}$&');
});

test('a name without a value stays', () => {
  assert.equal(fill('{a} {}', {}), '{a} {}');
});
