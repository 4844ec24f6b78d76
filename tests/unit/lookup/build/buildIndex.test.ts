import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../../../src/lookup/build/buildIndex.ts';
import { prepareIndex } from '../../../../src/lookup/shared/codeIndex.ts';
import { business, catalogueOf, realCatalogue } from '../../../support/content.ts';

test('the index holds the title of every code in the order of the catalogue', () => {
  const catalogue = realCatalogue();
  const { index, shards } = buildIndex(catalogue);
  assert.deepEqual(
    index.codes,
    catalogue.codes.map(({ code }) => code),
  );
  assert.equal(shards.flat().length, index.codes.length);
});

test('a first meaning is one line of plain text; products and guides are named by position', () => {
  const table = business('| A.B | 一<br>`二` |', '| C | |');
  const { catalogue } = catalogueOf({
    tables: { a: table, b: table },
    products: { b: { name: { 'zh-cn': '乙' } } },
    guides: { g: ['C'] },
  });
  const { index, shards, texts } = buildIndex(catalogue);
  assert.deepEqual(shards, [['一 二', '']]);
  assert.deepEqual(texts, ['一 二', '']);
  assert.deepEqual(index.products, [
    ['a', 'a'],
    ['b', '乙'],
  ]);
  assert.deepEqual(index.productsOf, [
    [0, 1],
    [0, 1],
  ]);
  assert.deepEqual(index.guides, [['g', 'g', 'g', [1]]]);
});

test('the meaning of the nth code is in file n / size at position n % size', () => {
  const rows = Array.from({ length: 450 }, (_, index) => `| C${String(index).padStart(3, '0')} | ${index} |`);
  const { catalogue } = catalogueOf({ tables: { a: business(...rows) } });
  const { index, shards } = buildIndex(catalogue);
  assert.deepEqual(
    shards.map(({ length }) => length),
    [200, 200, 50],
  );
  for (const nth of [0, 199, 200, 449]) {
    assert.equal(shards[Math.floor(nth / index.shardSize)]?.[nth % index.shardSize], String(nth));
  }
});

test('the texts of a code are all its meanings, a line each', () => {
  const { catalogue } = catalogueOf({ tables: { a: business('| A.B | 一 |'), b: business('| A.B | 二 |') } });
  assert.deepEqual(buildIndex(catalogue).texts, ['一\n二']);
});

test('a catalogue without codes has no files of meanings', () => {
  assert.deepEqual(buildIndex(catalogueOf({ tables: {} }).catalogue).shards, []);
});

test('an index is prepared for matching', () => {
  assert.deepEqual(prepareIndex({ codes: ['A.B_c', 'D'], productsOf: [[2]] }), [
    { code: 'A.B_c', key: 'a.b_c', alphanumeric: 'abc', lastSegment: 'bc', position: 0, products: [2] },
    { code: 'D', key: 'd', alphanumeric: 'd', lastSegment: 'd', position: 1, products: [] },
  ]);
});

test('a dropped code is found in its place in the order, and what is said of it begins with that', () => {
  const { catalogue } = catalogueOf({ tables: { one: business('| A | 一 |', '| C | 三 |') }, retired: ['B'] });
  const { index, shards, texts } = buildIndex(catalogue);
  assert.deepEqual(index.codes, ['A', 'B', 'C']);
  assert.deepEqual(index.productsOf, [[0], [0], [0]]);
  assert.deepEqual(shards, [['一', '（2026-11-26 起不再列出）B 最后的说明。', '三']]);
  assert.deepEqual(texts, ['一', '（2026-11-26 起不再列出）B 最后的说明。', '三']);
});

test('categories are named where the codes do not tell them', () => {
  const tables = { a: business('| ACC | 〇 |', '| ACC-1 | 一 |', '| ORD-1 | 二 |', '| ACC-2 | 三 |') };
  const { index } = buildIndex(catalogueOf({ tables, settings: { categories: { by: 'prefix' } } }).catalogue);
  assert.deepEqual(
    index.codes.map((code, at) => [code, index.categories?.names[index.categories.ofCodes[at] ?? -1]]),
    [
      ['ACC', 'ACC'],
      ['ACC-1', 'ACC'],
      ['ACC-2', 'ACC'],
      ['ORD-1', 'ORD'],
    ],
  );
  assert.equal(
    buildIndex(catalogueOf({ tables: { a: business('| A.B | 一 |') } }).catalogue).index.categories,
    undefined,
  );
});
