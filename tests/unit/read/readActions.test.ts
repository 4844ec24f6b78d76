import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readActions } from '../../../src/read/readActions.ts';
import { inFolder } from '../../support/folder.ts';
import { brief } from '../../support/tables.ts';

const file = 'content/actions/one.md';
const read = (...lines: string[]) => inFolder({ [file]: lines.join('\n') }, readActions);

test('an action has its codes with their positions, and where and when it ended', async () => {
  const { actions, problems } = await read(
    '| 接口 | 错误码 | 下线 |',
    '|---|---|---|',
    '| `Do` | A.B, `C`、D；E | 2024-10-30 |',
    '| Undo | A.B | |',
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(actions[0], {
    product: 'one',
    name: 'Do',
    since: '',
    withdrawals: [{ edition: undefined, ending: 'api', date: '2024-10-30' }],
    editions: [],
    replacedBy: [],
    codes: [
      { name: 'A.B', position: { file, line: 3, column: 10 } },
      { name: 'C', position: { file, line: 3, column: 15 } },
      { name: 'D', position: { file, line: 3, column: 19 } },
      { name: 'E', position: { file, line: 3, column: 21 } },
    ],
    position: { file, line: 3, column: 3 },
  });
  assert.deepEqual([actions[1]?.name, actions[1]?.withdrawals], ['Undo', []]);
});

test('English headers and tables without the day are read', async () => {
  const { actions, problems } = await read('| Action | Error codes |', '|---|---|', '| Do | A B |');
  assert.deepEqual([actions[0]?.codes.map(({ name }) => name), problems], [['A', 'B'], []]);
});

test('an empty cell, an unknown header and a row of the wrong width are problems', async () => {
  assert.deepEqual(
    (await read('| 接口 | 错误码 |', '|---|---|', '| Do | |', '| | A |', '| Do |')).problems.map(brief),
    ['empty-cell 3:8', 'empty-cell 4:3', 'wrong-cell-count 5:3'],
  );
  assert.deepEqual((await read('| 接口 | 颜色 |', '|---|---|', '| Do | A |')).problems.map(brief), [
    'missing-column 1:8',
  ]);
});

test('every file is a product', async () => {
  const table = '| 接口 | 错误码 |\n|---|---|\n| Do | A |\n';
  const { actions } = await inFolder({ 'content/actions/b.md': table, 'content/actions/a.md': table }, readActions);
  assert.deepEqual(
    actions.map(({ product }) => product),
    ['a', 'b'],
  );
});

test('what replaces an action is read, and each cell that says what is not understood is a problem', async () => {
  const { actions, problems } = await read(
    '| 接口 | 错误码 | 上线 | 下线 | 站点 | 替代 |',
    '|---|---|---|---|---|---|',
    '| Do | A | 2019 | | | `Redo`、Undo |',
    '| Undo | A | soon | gone | moon | |',
  );
  assert.deepEqual(
    actions[0]?.replacedBy.map(({ name, position }) => `${name} ${position.column}`),
    ['Redo 23', 'Undo 30'],
  );
  assert.equal(actions[0].since, '2019');
  assert.deepEqual(problems.map(brief), ['unreadable-date 4:14', 'unreadable-withdrawal 4:21', 'unknown-edition 4:28']);
});
