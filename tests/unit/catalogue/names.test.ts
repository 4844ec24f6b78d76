import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasProductsPage, hidesMeanings, hidesProducts, NAMED, shortened } from '../../../src/catalogue/names.ts';
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
});
