import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchesName } from '../../../src/text/matchesName.ts';

test('a name matches itself in any case, and nothing longer', () => {
  assert.ok(matchesName('AuthFailure.Sign', 'authfailure.SIGN'));
  assert.ok(!matchesName('AuthFailure.Signs', 'AuthFailure.Sign'));
});

test('a star stands for any characters, also none', () => {
  for (const name of ['A.B', 'a.', 'A.b\nc']) assert.ok(matchesName(name, 'A.*'), name);
  assert.ok(matchesName('xAyBz', '*a*b*'));
  assert.ok(!matchesName('BA.B', 'A.*'));
  assert.ok(!matchesName('A.BC', 'A.*B'));
});

test('every other sign of a pattern stands for itself', () => {
  assert.ok(!matchesName('AxB', 'A.*'));
  assert.ok(matchesName('A(b)+c', 'a(b)+*'));
});
