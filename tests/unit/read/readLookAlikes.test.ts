import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLookAlikes } from '../../../src/read/readLookAlikes.ts';
import { inFolder } from '../../support/folder.ts';
import { brief } from '../../support/tables.ts';

const file = 'content/look-alikes/zh-cn/one.md';
const read = (...rows: string[]) =>
  inFolder({ [file]: ['| 错误码 | 易混错误码 | 区别 |', '|---|---|---|', ...rows].join('\n') }, (root) =>
    readLookAlikes(root, 'zh-cn'),
  );

test('a row is a pair of codes with their positions and the difference', async () => {
  assert.deepEqual(await read('| A | `B.C` | `A` 更宽。 |'), {
    lookAlikes: [
      {
        pair: [
          { name: 'A', position: { file, line: 3, column: 3 } },
          { name: 'B.C', position: { file, line: 3, column: 7 } },
        ],
        locale: 'zh-cn',
        difference: [
          { type: 'code', value: 'A' },
          { type: 'text', value: ' 更宽。' },
        ],
      },
    ],
    problems: [],
  });
});

test('the same pair once more, in either order, is a problem that names the first line', async () => {
  const { problems } = await read('| A | B | 一 |', '| C | D | 二 |', '| B | A | 三 |');
  assert.deepEqual(problems.map(brief), ['duplicate-row 5:3']);
  assert.match(problems[0]?.message ?? '', /A \/ B .*line 3/);
});

test('a pair without a difference is a problem at the empty cell', async () => {
  assert.deepEqual((await read('| A | B | |')).problems.map(brief), ['empty-cell 3:11']);
});
