import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRowAccounts, formatRowAccounts, accountForRows } from '../../../src/catalogue/rowAccounting.ts';
import { business, catalogueOf, common } from '../../support/content.ts';

const tables = {
  a: common('| X | 一 |') + business('| X | 一 |', '| A.B | 二 |', '| 错 | 三 |'),
  b: business('| x | 一 |', '| A.B | 二 |'),
};

test('every row of a file is counted on a page or in a problem, also one that repeats another or differs in case', () => {
  const { content, catalogue } = catalogueOf({ tables });
  assert.deepEqual(formatRowAccounts(accountForRows(content, catalogue)), [
    'content/errors/zh-cn/a.md: 4 rows in = 3 on pages + 1 in problems',
    'content/errors/zh-cn/b.md: 2 rows in = 2 on pages + 0 in problems',
    '2 files: 6 rows in = 5 on pages + 1 in problems',
  ]);
  assert.deepEqual(checkRowAccounts(content, catalogue), []);
});

test('a row that is on no page and in no problem is a problem of its own', () => {
  const { content, catalogue } = catalogueOf({ tables });
  const less = { ...catalogue, codes: catalogue.codes.filter(({ code }) => code !== 'A.B') };
  assert.deepEqual(
    checkRowAccounts(content, less).map(({ id, file, message }) => `${id} ${file} ${message}`),
    [
      'lost-rows content/errors/zh-cn/a.md Of 4 rows, 2 stand on pages and 1 in problems; the others are lost.',
      'lost-rows content/errors/zh-cn/b.md Of 2 rows, 1 stand on pages and 0 in problems; the others are lost.',
    ],
  );
});
