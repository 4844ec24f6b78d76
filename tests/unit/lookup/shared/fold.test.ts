import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold, isCodeLike, toAlphanumeric } from '../../../../src/lookup/shared/fold.ts';

test('what people copy along with a code is folded away', () => {
  for (const query of [
    'A.B',
    ' A.B\n',
    '"A.B"',
    "'A.B',",
    '“A.B”',
    '「A.B」',
    '`A.B`',
    '[A.B]',
    '(A.B)',
    'A.B。',
    'A.B.',
    'A.B%2E',
    'A%2eB',
    'Ａ．Ｂ',
    'Ａ。Ｂ',
    '\uFEFFA.B\u200B',
    'A.B\u00A0',
    '/A.B/',
  ]) {
    assert.equal(fold(query), 'a.b', JSON.stringify(query));
  }
});

test('white space inside is one space, invisible characters too', () => {
  assert.equal(fold('cos \t\n region'), 'cos region');
  assert.equal(fold('a\u200B\u0008b'), 'a b');
});

test('percent escapes of Chinese text are undone, broken ones stay', () => {
  assert.equal(fold('%E9%94%99%E8%AF%AF'), '错误');
  assert.equal(fold('a%E9b'), 'a%e9b');
  assert.equal(fold('100%zz'), '100%zz');
});

test('no text makes it throw, and what it returns has no edges to cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const folded = fold(text);
      assert.match(folded, /^(?:|[\p{L}\p{N}]|[\p{L}\p{N}][^]*[\p{L}\p{M}\p{N}])$/u);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});

test('only letters and digits are kept', () => {
  assert.equal(toAlphanumeric('cos_region. 1-2'), 'cosregion12');
  assert.equal(toAlphanumeric('签名 错误。'), '签名错误');
});

test('a query is like a code if it holds Latin letters or digits and no other script', () => {
  for (const query of ['a', 'cos region', '4000', 'a.b-c_d', 'é1']) assert.equal(isCodeLike(query), true, query);
  for (const query of ['', '签名', 'cos 地域', '...', 'ошибка1']) assert.equal(isCodeLike(query), false, query);
});
