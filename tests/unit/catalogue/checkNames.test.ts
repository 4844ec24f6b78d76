import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkNames } from '../../../src/catalogue/checkNames.ts';
import { business, catalogueOf, type ContentParts } from '../../support/content.ts';

/** The problems of the names in `parts`, as `id file:line message`. */
function check(parts: Partial<ContentParts>): string[] {
  const tables = { one: business('| A.X | 一 |', '| A.Y | 二 |', '| B.Url | 三 |', '| B.URL | 三 |') };
  const { content, catalogue } = catalogueOf({ tables, ...parts });
  return checkNames(content, catalogue).map(({ id, file, line, message }) => `${id} ${file}:${line} ${message}`);
}
const remedy = 'content/remedies/zh-cn/r.md';

describe('the guides that a remedy names', () => {
  test('must exist', () => {
    assert.deepEqual(check({ guides: { g: ['A.X'] }, remedies: { r: { codes: ['A.X'], guides: ['g', 'h'] } } }), [
      `unknown-guide ${remedy}:2 "h" names no guide.`,
    ]);
  });

  test('must serve every code that it names exactly', () => {
    const guides = { g: ['A.X'], all: ['A.*'] };
    assert.deepEqual(check({ guides, remedies: { r: { codes: ['A.X'], guides: ['g', 'all'] } } }), []);
    assert.deepEqual(check({ guides, remedies: { r: { codes: ['A.X', 'A.Y'], guides: ['all', 'g'] } } }), [
      `unserved-code ${remedy}:2 The guide "g" does not serve A.Y.`,
    ]);
  });

  test('may serve some codes of a pattern only', () => {
    assert.deepEqual(check({ guides: { g: ['A.X'] }, remedies: { r: { codes: ['A.*'], guides: ['g'] } } }), []);
  });

  test('serve a code by any of its spellings', () => {
    for (const [served, named] of [
      ['B.URL', 'B.Url'],
      ['B.Url', 'B.URL'],
      ['B.Url', 'B.Url'],
    ] as const) {
      assert.deepEqual(check({ guides: { g: [served] }, remedies: { r: { codes: [named], guides: ['g'] } } }), []);
    }
  });
});

describe('the product of a remedy, of products.yml and of an action file', () => {
  test('may be any that has a table', () => {
    assert.deepEqual(
      check({
        remedies: { r: { codes: ['A.X'], product: 'one' } },
        products: { one: {} },
        actions: { one: { Do: ['A.X'] } },
      }),
      [],
    );
  });

  test('must have a table', () => {
    assert.deepEqual(
      check({
        remedies: { r: { codes: ['A.X'], product: 'two' } },
        products: { three: {} },
        actions: { four: { Do: ['A.X'], Undo: ['A.X'] } },
      }),
      [
        `unknown-product ${remedy}:1 "two" names no product.`,
        'unknown-product content/products.yml:1 "three" names no product.',
        'unknown-product content/actions/four.md:1 "four" names no product.',
      ],
    );
  });
});
