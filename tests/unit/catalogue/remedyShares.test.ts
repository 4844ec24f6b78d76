import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remedyShareLine, remedySharesOf } from '../../../src/catalogue/remedyShares.ts';
import { business, catalogueOf } from '../../support/content.ts';

/** A catalogue whose remedies have a step each, but for that of `D`. */
function withSteps(tables: Readonly<Record<string, string>>) {
  const { catalogue } = catalogueOf({
    tables,
    remedies: { a: { codes: ['A'] }, b: { codes: ['B'], product: 'one' }, d: { codes: ['D'] } },
  });
  const codes = catalogue.codes.map((code) => ({
    ...code,
    remedies: code.remedies.map((remedy) => ({ ...remedy, steps: code.code === 'D' ? [] : [[{ text: '甲' }]] })),
  }));
  return { ...catalogue, codes };
}

const one = business('| A | 一 |', '| B | 二 |', '| D | 三 |');
const two = business('| A | 一 |', '| B | 二 |', '| C | 三 |');

test('a code counts for a product where its readers have steps, and the smallest share stands first', () => {
  assert.deepEqual(remedySharesOf(withSteps({ one, two, three: '' })), [
    { product: 'two', served: 1, codes: 3 },
    { product: 'one', served: 2, codes: 3 },
    { product: 'three', served: 0, codes: 0 },
  ]);
});

test('the line names the product with the smallest share, where there are several', () => {
  assert.equal(
    remedyShareLine(withSteps({ one, two })),
    'zh-cn: 2 of 4 codes (50.0 %) have a verdict and steps; fewest in two: 33.3 %',
  );
  assert.equal(remedyShareLine(withSteps({ one })), 'zh-cn: 2 of 3 codes (66.6 %) have a verdict and steps');
});
