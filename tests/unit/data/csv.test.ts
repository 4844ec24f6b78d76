import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeRecord } from '../../../src/data/codeRecord.ts';
import { csv } from '../../../src/data/csv.ts';
import { business } from '../../support/content.ts';
import { readCsv } from '../../support/csv.ts';
import { dataContextOf } from '../../support/data.ts';

const context = dataContextOf({
  tables: {
    one: business('| -1 | =1+1 |', '| A | 说"什么", 再说 |', '| B | @x |', '| C | ＝SUM(1) |'),
    two: business('| A | 别的。 |'),
  },
});
const text = csv(context.catalogue.codes.map((code) => codeRecord(code, context)));

test('a file begins with a byte-order mark, and its lines end as RFC 4180 has it', () => {
  assert.ok(text.startsWith('\uFEFFcode,url,category,'));
  assert.ok(text.endsWith('\r\n'));
  assert.doesNotMatch(text.replaceAll('\r\n', '').replace(/"(?:[^"]|"")*"/g, ''), /[\r\n]/);
});

test('there is one row for each meaning', () => {
  assert.deepEqual(
    readCsv(text).map(({ code, products, meaning }) => [code, products, meaning]),
    [
      ["'-1", 'one', "'=1+1"],
      ['A', 'one', '说"什么", 再说'],
      ['A', 'two', '别的。'],
      ['B', 'one', "'@x"],
      ['C', 'one', "'＝SUM(1)"],
    ],
  );
});

test('no cell is a formula to a spreadsheet', () => {
  for (const row of readCsv(text)) for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
});
