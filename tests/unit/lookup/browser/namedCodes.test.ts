import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedCodes } from '../../../../src/lookup/browser/namedCodes.ts';
import { bySegment, prepareIndex } from '../../../../src/lookup/shared/codeIndex.ts';

const entries = prepareIndex({
  codes: ['A.Gone', 'B.Gone', 'C.Gone', 'D.Gone', 'Auth.SecretIdNotFound', 'Timeout', 'InternalError', 'X.cmq', 'Auth'],
  productsOf: [],
});
const known = { byKey: new Map(entries.map((entry) => [entry.key, entry])), bySegment: bySegment(entries) };
const named = (text: string) => namedCodes(text, known).map(({ code }) => code);

test('codes are found anywhere in a sentence, in its order, each once and in any case', () => {
  assert.deepEqual(named('先报Auth.SecretIdNotFound，后来是 InternalError。又是 auth.secretidnotfound'), [
    'Auth.SecretIdNotFound',
    'InternalError',
  ]);
  assert.deepEqual(named('(X.CMQ)?'), ['X.cmq']);
  assert.deepEqual(named('Auth.SecretIdNotFound-The key'), ['Auth.SecretIdNotFound']);
  assert.deepEqual(named('A.Gone-'), ['A.Gone']);
});

test('a code of one plain word is an ordinary word unless it is alone, or long and written as a name', () => {
  assert.deepEqual(named('a Timeout of the call'), []);
  assert.deepEqual(named('Timeout'), ['Timeout']);
  assert.deepEqual(named('see internalerror here'), ['InternalError']);
  assert.deepEqual(named('auth fails'), []);
  assert.deepEqual(named(' Timeout\n'), ['Timeout']);
  const others = prepareIndex({ codes: ['Authorization', 'IdGone', 'NotSupported'], productsOf: [] });
  const byKey = new Map(others.map((entry) => [entry.key, entry]));
  const found = namedCodes('authorization idgone notsupported', { byKey, bySegment: bySegment(others) });
  assert.deepEqual(
    found.map(({ code }) => code),
    ['NotSupported'],
    'a plain word, a short name, one of twelve letters',
  );
});

test('a last segment that is written as a name finds its code, unless many codes have it', () => {
  assert.deepEqual(named('it says SecretIdNotFound'), ['Auth.SecretIdNotFound']);
  assert.deepEqual(named('it says secretidnotfound'), []);
  assert.deepEqual(named('it is Gone'), []);
  const four = prepareIndex({ codes: ['A.NoSuch', 'B.NoSuch', 'C.NoSuch', 'D.NoSuch'], productsOf: [] });
  const found = (count: number) =>
    namedCodes('x NoSuch', { byKey: new Map(), bySegment: bySegment(four.slice(0, count)) }).length;
  assert.deepEqual([found(3), found(4)], [3, 0]);
});
