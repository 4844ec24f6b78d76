import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupRows } from '../../../src/catalogue/groupRows.ts';
import { inlineText } from '../../../src/tables/inline.ts';
import { business, common, contentOf } from '../../support/content.ts';

const group = (tables: Readonly<Record<string, string>>) =>
  groupRows(
    contentOf({ tables }).tables.flatMap(({ product, locale, file, rows }) =>
      rows.map((row) => ({ row, product, locale, file, heading: '' })),
    ),
    'zh-cn',
  );

test('one code in both tables and in several products is one group that lists each meaning once, common first', () => {
  const [only, ...rest] = group({
    a: business('| A.B | 业务 |') + common('| A.B | 公共 |'),
    b: business('| A.B | 业务 |'),
    c: common('| A.B | 公共 |'),
    d: business('| A.B | 另一 |'),
  });
  assert.deepEqual(rest, []);
  assert.deepEqual([only?.title, only?.scope, only?.products], ['A.B', 'common', ['a', 'b', 'c', 'd']]);
  assert.deepEqual(
    only?.meanings.map(({ text, scope, products }) => [inlineText(text), scope, products]),
    [
      ['公共', 'common', ['a', 'c']],
      ['业务', 'business', ['a', 'b']],
      ['另一', 'business', ['d']],
    ],
  );
});

const tableOf = (heading: string, ...rows: string[]) =>
  `${heading}\n\n| Code | Name | Description |\n|-|-|-|\n${rows.join('\n')}\n\n`;

test('one number in tables of several kinds has a meaning of each, named by its heading', () => {
  const named = (...tables: string[]) =>
    group({ a: tables.join('') }).flatMap(({ meanings }) =>
      meanings.map(({ name, text }) => `${name}: ${inlineText(text)}`),
    );
  assert.deepEqual(
    named(tableOf('## Close codes', '| 4000 | Unknown | a |'), tableOf('## RPC codes', '| 4000 | | b |')),
    ['Close codes · Unknown: a', 'RPC codes: b'],
  );
  assert.deepEqual(
    named(tableOf('# All\n## Gateway\n### Codes', '| -1 | | a |'), tableOf('## Voice\n### Codes', '| -1 | | b |')),
    ['Gateway › Codes: a', 'Voice › Codes: b'],
  );
  // What says the same is one meaning; so are words, and what stands below one heading.
  assert.deepEqual(named(tableOf('## One', '| 1 | | a |'), tableOf('## Two', '| 1 | | a |')), [': a']);
  assert.deepEqual(named(tableOf('## One', '| A | | a |'), tableOf('## Two', '| A | | b |')), [': a', ': b']);
  assert.deepEqual(named(tableOf('## One', '| 1 | x | a |', '| 1 | y | b |')), ['x: a', 'y: b']);
});

test('a number of two products is told apart by their names', () => {
  const meanings = group({ a: tableOf('## One', '| 1 | | a |'), b: tableOf('## Two', '| 1 | | b |') })[0]?.meanings;
  assert.deepEqual(
    meanings?.map(({ name }) => name),
    ['', ''],
  );
});

test('within a scope the meaning of more products stands first', () => {
  const [only] = group({ a: business('| A | 少 |'), b: business('| A | 多 |'), c: business('| A | 多 |') });
  assert.deepEqual(
    only?.meanings.map(({ text }) => inlineText(text)),
    ['多', '少'],
  );
});

test('every row is a source with its file and line', () => {
  const [only] = group({ a: business('| A | 一 |'), b: business('| B | 二 |', '| A | 一 |') });
  assert.deepEqual(only?.meanings[0]?.sources, [
    { product: 'a', scope: 'business', file: 'content/errors/zh-cn/a.md', line: 5 },
    { product: 'b', scope: 'business', file: 'content/errors/zh-cn/b.md', line: 6 },
  ]);
});

test('rows that differ in cause, solution or status only are different meanings', () => {
  const table = (cause: string, solution: string, status: string) =>
    `| 错误码 | 说明 | 原因 | 解决方案 | HTTP |\n|-|-|-|-|-|\n| A | 一 | ${cause} | ${solution} | ${status} |\n`;
  const [only] = group({
    a: table('x', 'y', '400'),
    b: table('z', 'y', '400'),
    c: table('x', 'z', '400'),
    d: table('x', 'y', '500'),
  });
  assert.equal(only?.meanings.length, 4);
});

test('spellings that differ in case share a group; the one used most is the title', () => {
  const [only] = group({
    a: business('| InvalidUrl | 一 |'),
    b: business('| InvalidURL | 一 |'),
    c: business('| InvalidUrl | 一 |'),
  });
  assert.deepEqual([only?.title, only?.spellings], ['InvalidUrl', ['InvalidUrl', 'InvalidURL']]);
});

test('of spellings used equally often the first in the order of letters is the title', () => {
  const [only] = group({ a: business('| InvalidUrl | 一 |', '| InvalidURL | 一 |') });
  assert.equal(only?.title, 'InvalidURL');
});

test('a trailing dot is a spelling and never the title', () => {
  const [only] = group({ a: business('| A.B. | 一 |') });
  assert.deepEqual([only?.title, only?.spellings], ['A.B', ['A.B', 'A.B.']]);
});

test('groups stand in the order of letters regardless of case', () => {
  const titles = group({ a: business('| b | 一 |', '| A.b | 一 |', '| C | 一 |', '| A | 一 |', '| A.C | 一 |') });
  assert.deepEqual(
    titles.map(({ title }) => title),
    ['A', 'A.b', 'A.C', 'b', 'C'],
  );
});

test('products stand in the order of letters, whatever the order of their files', () => {
  const [only] = group({ c: business('| A | 一 |'), a: business('| A | 一 |'), b: business('| A | 二 |') });
  assert.deepEqual(only?.products, ['a', 'b', 'c']);
  assert.deepEqual(only.meanings[0]?.products, ['a', 'c']);
});

test('a common meaning of one product stands before a business meaning of many', () => {
  const many = { b: business('| A | 多 |'), c: business('| A | 多 |') };
  const one = common('| A | 公 |');
  for (const tables of [
    { a: one, ...many },
    { ...many, d: one },
  ]) {
    assert.deepEqual(
      group(tables)[0]?.meanings.map(({ text }) => inlineText(text)),
      ['公', '多'],
    );
  }
});
