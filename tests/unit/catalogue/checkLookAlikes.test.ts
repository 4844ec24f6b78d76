import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLookAlikes } from '../../../src/catalogue/checkLookAlikes.ts';
import { business, catalogueOf, type ContentParts } from '../../support/content.ts';

const rows = (...codes: string[]) => business(...codes.map((code) => `| ${code} | 一 |`));
const complete = { one: { complete: true } };

/** `code and other (why)` for each pair that a row must tell apart. */
function pairsIn(
  tables: ContentParts['tables'],
  { products = complete, lookAlikes = [] }: Pick<ContentParts, 'products' | 'lookAlikes'> = {},
): string[] {
  const { content, catalogue } = catalogueOf({ tables, products, lookAlikes });
  return checkLookAlikes(content, catalogue).map(({ message }) =>
    message.replace(/^(\S+ and \S+) are .* (\(.*\)), .*$/, '$1 $2'),
  );
}

test('codes that share their last segment need a row, once for the pair', () => {
  assert.deepEqual(pairsIn({ one: rows('Alpha.NotFound', 'Omega.NotFound') }), [
    'Alpha.NotFound and Omega.NotFound (same last segment)',
  ]);
});

test('the problem stands at the row of the first code', () => {
  const { content, catalogue } = catalogueOf({
    tables: { one: rows('Other', 'Omega.NotFound', 'Alpha.NotFound') },
    products: complete,
  });
  assert.deepEqual(checkLookAlikes(content, catalogue), [
    {
      id: 'missing-look-alike',
      file: 'content/errors/zh-cn/one.md',
      line: 7,
      column: 1,
      message:
        'Alpha.NotFound and Omega.NotFound are easily confused (same last segment), and no row says the difference.',
      hint: 'Add a row for the pair to content/look-alikes.',
      translated: {
        'zh-cn': {
          message: 'Alpha.NotFound 与 Omega.NotFound 容易混淆（最后一段相同），但没有一行说明它们的区别。',
          hint: '在 content/look-alikes 中为这一对加一行。',
        },
      },
      subject: 'Alpha.NotFound',
    },
  ]);
});

test('codes that differ in one or two letters need a row, those that differ in three do not', () => {
  const pair = (one: string, other: string) => pairsIn({ one: rows(one, other) });
  assert.deepEqual(pair('Limit.Card', 'Limit.Cart'), ['Limit.Card and Limit.Cart (at most two letters differ)']);
  assert.deepEqual(pair('Limit.Card', 'Limit.Cast'), ['Limit.Card and Limit.Cast (at most two letters differ)']);
  assert.deepEqual(pair('Limit.Card', 'Limit.Best'), []);
  assert.deepEqual(pair('Limit.Card', 'Limit.Cards'), ['Limit.Card and Limit.Cards (at most two letters differ)']);
  assert.deepEqual(pair('Limit.Card', 'Limit.CardSet'), []);
});

test('case is no difference', () => {
  assert.deepEqual(pairsIn({ one: rows('Limit.CARD', 'Limit.cart') }), [
    'Limit.CARD and Limit.cart (at most two letters differ)',
  ]);
});

test('a row settles its own pair and no other', () => {
  const tables = { one: rows('Alpha.Gone', 'Beta.Gone', 'Gamma.Gone') };
  assert.deepEqual(pairsIn(tables, { lookAlikes: [['Beta.Gone', 'Alpha.Gone', '不同']] }), [
    'Alpha.Gone and Gamma.Gone (same last segment)',
    'Beta.Gone and Gamma.Gone (same last segment)',
  ]);
  const all = [
    ['Alpha.Gone', 'Beta.Gone', '不同'],
    ['Alpha.Gone', 'Gamma.Gone', '不同'],
    ['Gamma.Gone', 'Beta.Gone', '不同'],
  ] as const;
  assert.deepEqual(pairsIn(tables, { lookAlikes: all }), []);
});

test('both codes must be in a complete product, alone or with others', () => {
  const [alpha, omega] = [rows('Alpha.NotFound'), rows('Omega.NotFound')];
  assert.deepEqual(pairsIn({ one: alpha, two: omega }), []);
  assert.deepEqual(pairsIn({ one: alpha + omega }, { products: {} }), []);
  assert.equal(pairsIn({ one: alpha + omega, two: omega }).length, 1);
  assert.equal(pairsIn({ one: alpha, two: omega }, { products: { ...complete, two: { complete: true } } }).length, 1);
});

test('only the source language is asked', () => {
  const { content, catalogue } = catalogueOf({ tables: { one: rows('A.NotFound', 'B.NotFound') }, products: complete });
  assert.equal(checkLookAlikes(content, catalogue).length, 1);
  assert.deepEqual(checkLookAlikes({ ...content, locale: 'en' }, catalogue), []);
});
