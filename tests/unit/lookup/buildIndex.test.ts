import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../../src/lookup/buildIndex.ts';
import { prepareIndex } from '../../../src/lookup/codeIndex.ts';
import { business, catalogueOf, realCatalogue } from '../../support/content.ts';

test('the index holds the title of every code in the order of the catalogue', () => {
  const catalogue = realCatalogue();
  const { index, shards } = buildIndex(catalogue);
  assert.deepEqual(
    index.codes,
    catalogue.codes.map(({ code }) => code),
  );
  assert.equal(shards.flat().length, index.codes.length);
});

test('a meaning is one line of plain text with the names of at most three products', () => {
  const table = business('| A.B | 一<br>`二` |', '| C | |');
  const { catalogue } = catalogueOf({
    tables: { a: table, b: table, c: table, d: table },
    products: { b: { name: { 'zh-cn': '乙' } } },
  });
  assert.deepEqual(buildIndex(catalogue).shards, [
    [
      ['一 二', ['a', '乙', 'c']],
      ['', ['a', '乙', 'c']],
    ],
  ]);
});

test('the meaning of the nth code is in file n / size at place n % size', () => {
  const rows = Array.from({ length: 450 }, (_, index) => `| C${String(index).padStart(3, '0')} | ${index} |`);
  const { catalogue } = catalogueOf({ tables: { a: business(...rows) } });
  const { index, shards } = buildIndex(catalogue);
  assert.deepEqual(
    shards.map(({ length }) => length),
    [200, 200, 50],
  );
  for (const nth of [0, 199, 200, 449]) {
    assert.equal(shards[Math.floor(nth / index.shardSize)]?.[nth % index.shardSize]?.[0], String(nth));
  }
});

test('a catalogue without codes has no files of meanings', () => {
  assert.deepEqual(buildIndex(catalogueOf({ tables: {} }).catalogue).shards, []);
});

test('the sent index is prepared for matching', () => {
  assert.deepEqual(prepareIndex({ codes: ['A.B_c', 'D'], shardSize: 200 }), [
    { code: 'A.B_c', key: 'a.b_c', squeezed: 'abc', last: 'bc', position: 0 },
    { code: 'D', key: 'd', squeezed: 'd', last: 'd', position: 1 },
  ]);
});
