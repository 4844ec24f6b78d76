import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeRecord } from '../../../src/data/codeRecord.ts';
import { csv } from '../../../src/data/csv.ts';
import { business } from '../../support/content.ts';
import { readCsv } from '../../support/csv.ts';
import { dataContextOf } from '../../support/data.ts';
import { fullRecord, plainRecord } from './fullRecord.ts';

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

test('each meaning has all that the record says, lists with a line for each item', () => {
  const [own, other] = readCsv(csv([fullRecord]));
  const facts = {
    code: 'A.C',
    url: 'https://example.com/docs/errors/A.C/',
    category: 'A',
    retry: 'no',
    fixedBy: 'caller',
    causes: 'c1\nc2',
    steps: 's1\ns2',
    actions: 'one:Do\none:Undo',
    guides: 'https://example.com/docs/guides/g/',
    related: 'A\nA.C.X\nA.C.Y\nL.C\nA.B',
    file: 'content/errors/zh-cn/one.md',
    line: '6',
    since: '2026-01-02',
    changed: '2026-02-03',
    listedBy: '2026-01-01',
  };
  assert.deepEqual(
    { ...own },
    {
      ...facts,
      scope: 'business',
      products: 'one',
      meaning: '一',
      name: 'not_',
      message: 'message',
      cause: 'cause',
      solution: 'solution',
      httpStatus: '404_',
      extra: 'H_: h\nI: i',
    },
  );
  const nothing = { meaning: '', name: '', message: '', cause: '', solution: '', httpStatus: '', extra: '' };
  assert.deepEqual({ ...other }, { ...facts, ...nothing, scope: 'common', products: 'two\none' });
});

test('what a record does not say is an empty cell', () => {
  const [{ retry, fixedBy, since, changed, listedBy } = {}] = readCsv(csv([plainRecord]));
  assert.deepEqual([retry, fixedBy, since, changed, listedBy], ['', '', '', '', '']);
});
