import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareVersions, listedCodes } from '../../../src/history/compareVersions.ts';
import { parseTables } from '../../../src/tables/parseTables.ts';
import { business, common } from '../../support/content.ts';

const compare = (before: string, after: string) => {
  const [old, current] = [before, after].map((text) => listedCodes(parseTables(text, 'a.md').rows));
  return compareVersions(old ?? new Map(), current ?? new Map()).map(({ kind, code, before: was, after: is }) => [
    kind,
    code,
    was,
    is,
  ]);
};

test('codes that were added, reworded and removed are told, with what was and is said of them', () => {
  assert.deepEqual(
    compare(
      business('| A.B | 一 |', '| C | `二` |', '| D | 三 |'),
      business('| A.B | 一 |', '| C | 二二 |', '| E | 四 |'),
    ),
    [
      ['reworded', 'C', '二', '二二'],
      ['added', 'E', '', '四'],
      ['removed', 'D', '三', ''],
    ],
  );
});

test('a change of any column that is shown is one of the text', () => {
  const table = (solution: string, status: string) =>
    `| 错误码 | 说明 | 解决方案 | HTTP 状态码 | 类型 |\n|---|---|---|---|---|\n| A | 一 | ${solution} | ${status} | x |\n`;
  assert.deepEqual(compare(table('改', '400'), table('重试', '400')), [['reworded', 'A', '一 改', '一 重试']]);
  assert.equal(compare(table('改', '400'), table('改', '401')).length, 1);
});

test('order, place, table, case and the layout of the source are no change', () => {
  assert.deepEqual(compare(business('| Aa | 一 |', '| B | 二 |'), common('|B|二|') + business('| AA |   一 |')), []);
});

test('a code in several rows changes once', () => {
  assert.deepEqual(
    compare(business('| A | 一 |') + common('| A | 二 |'), business('| A | 一 |') + common('| A | 三 |')),
    [['reworded', 'A', '一\n二', '一\n三']],
  );
});
