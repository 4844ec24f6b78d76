import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  hasProductsPage,
  hidesMeanings,
  hidesProducts,
  NAMED,
  productName,
  shortened,
  summaryOf,
} from '../../../src/catalogue/names.ts';
import { business, catalogueOf } from '../../support/content.ts';

const numbers = (length: number) => Array.from({ length }, (_, index) => index);
/** The catalogue of a code that stands in `products` products, each of which says one of `meanings` things of it. */
const codeIn = (products: number, meanings: number) => {
  const tables = Object.fromEntries(
    numbers(products).map((index) => [`p${index}`, business(`| A.B | 说明 ${index % meanings} |`)]),
  );
  const code = catalogueOf({ tables }).catalogue.codeOf('A.B');
  assert.ok(code);
  return code;
};

describe('what the page of a code leaves out', () => {
  test('a list is shortened where it has more than twice what is named', () => {
    assert.deepEqual(shortened(numbers(4), 2), [0, 1, 2, 3]);
    assert.deepEqual(shortened(numbers(5), 2), [0, 1]);
  });

  test('few products and meanings are all named', () => {
    assert.equal(hasProductsPage(codeIn(2 * NAMED.products, 1)), false);
    assert.equal(hasProductsPage(codeIn(2 * NAMED.meanings, 2 * NAMED.meanings)), false);
  });

  test('many products of one meaning have a page of their own', () => {
    const code = codeIn(2 * NAMED.products + 1, 1);
    assert.deepEqual(
      [code.meanings.some(hidesProducts), hidesMeanings(code), hasProductsPage(code)],
      [true, false, true],
    );
  });

  test('many meanings have a page of their own', () => {
    const code = codeIn(2 * NAMED.meanings + 1, 2 * NAMED.meanings + 1);
    assert.deepEqual(
      [code.meanings.some(hidesProducts), hidesMeanings(code), hasProductsPage(code)],
      [false, true, true],
    );
  });

  test('one meaning of many products is enough for a page of its own', () => {
    const names = numbers(2 * NAMED.products + 1).map((index) => `p${index}`);
    const tables = Object.fromEntries(names.map((name) => [name, business('| A.B | 一 |')]));
    const code = catalogueOf({ tables: { ...tables, other: business('| A.B | 二 |') } }).catalogue.codeOf('A.B');
    assert.ok(code);
    assert.deepEqual([code.meanings.map(hidesProducts), hasProductsPage(code)], [[true, false], true]);
  });
});

test('a product is called by its name in the language, or by its id', () => {
  const { catalogue } = catalogueOf({
    tables: { one: '', two: '' },
    products: { one: { name: { 'zh-cn': '一号' } } },
  });
  const [one, two] = catalogue.products;
  assert.ok(one && two);
  assert.deepEqual(
    [productName(one, 'zh-cn'), productName(one, 'en'), productName(two, 'zh-cn')],
    ['一号', 'one', 'two'],
  );
});

test('the summary of a code is the first thing that a table says of it, as plain text', () => {
  const summary = (...rows: string[]) => {
    const tables = Object.fromEntries(rows.map((row, index) => [`p${index}`, business(row)]));
    const code = catalogueOf({ tables }).catalogue.codeOf('A.B');
    assert.ok(code);
    return summaryOf(code);
  };
  assert.equal(summary('| A.B | 见 `X`<br>或 `Y` |', '| A.B | 另一 |'), '见 X 或 Y');
  assert.equal(summary('| A.B | |', '| A.B | 第二 |'), '第二');
  assert.equal(summary('| A.B | |'), '');
});
