import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem } from '../../../src/problems/problems.ts';
import { isCode } from '../../../src/tables/code.ts';
import type { ColumnRole } from '../../../src/tables/columnRoles.ts';
import { readRow } from '../../../src/tables/readRow.ts';
import { splitRow } from '../../../src/tables/splitRow.ts';

/** Reads a line of a table with these columns, whose headers are their indexes; the first code column counts. */
function read(roles: readonly ColumnRole[], line: string) {
  const columns = roles.map((_, index) => index);
  const codeColumn = roles.indexOf('code');
  const source = {
    file: 'a.md',
    line: 7,
    cells: splitRow(line),
    scope: 'common',
    headings: ['公共错误码'],
    isCode,
  } as const;
  return readRow(source, { headers: columns.map(String), roles, codeGroups: [] }, { codeColumn, columns });
}

test('cells of one role are joined with a break, empty ones left out', () => {
  const row = read(
    ['meaning', 'code', 'meaning', 'cause', 'cause', 'http', 'http', 'solution', 'ignore'],
    '| a | `A.` | b | c | | 400 | **404** | d | e |',
  );
  assert.deepEqual(row, {
    code: 'A',
    spelling: 'A.',
    scope: 'common',
    headings: ['公共错误码'],
    meaning: [{ type: 'text', value: 'a' }, { type: 'break' }, { type: 'text', value: 'b' }],
    name: '',
    message: [],
    cause: [{ type: 'text', value: 'c' }],
    solution: [{ type: 'text', value: 'd' }],
    httpStatus: '400 404',
    extra: [],
    line: 7,
    column: 7,
  });
});

test('extra cells keep their headers, empty ones say nothing', () => {
  const row = read(['code', 'extra', 'extra', 'meaning'], '| A | x | | y |');
  assert.ok(!isProblem(row));
  assert.deepEqual(row.extra, [{ header: '1', text: [{ type: 'text', value: 'x' }] }]);
});

test('a line with too few cells has empty ones', () => {
  const row = read(['code', 'extra', 'meaning'], '| A |');
  assert.ok(!isProblem(row));
  assert.deepEqual([row.meaning, row.extra], [[], [{ header: '1', text: [] }]]);
});

test('a line without a code is a problem at its cell that tells whether the line says something', () => {
  const hintOf = (line: string) => {
    const found = read(['code', 'meaning'], line);
    return isProblem(found) ? `${found.id} ${found.line}:${found.column} ${found.hint.slice(0, 19)}` : '';
  };
  assert.equal(hintOf('|  | a |'), 'missing-code 7:3 Fill the code cell;');
  assert.equal(hintOf('|  | |'), 'missing-code 7:3 Fill the code cell,');
  assert.equal(hintOf('| `` | |'), 'missing-code 7:3 Fill the code cell;');
});

test('a message cuts a cell of more than a hundred characters', () => {
  const messageOf = (cell: string) => {
    const found = read(['code'], `| ${cell} |`);
    return isProblem(found) ? found.message : '';
  };
  const [short, long] = ['错'.repeat(100), '错'.repeat(101)];
  assert.equal(messageOf(short), `"${short}" is not an error code.`);
  assert.equal(messageOf(long), `"${short}…" is not an error code.`);
  assert.equal(messageOf(`错\u200B${'错'.repeat(99)}`), `"${short}" is not an error code.`);
});

test('several codes in a cell are named, whatever stands between them', () => {
  const hintOf = (cell: string) => {
    const found = read(['code'], `| ${cell} |`);
    return isProblem(found) ? found.hint : '';
  };
  for (const cell of ['E1, E2', '`E1`、`E2`', 'E1 / E2', 'E1<br>E2', 'E1 or E2', 'E1；E2', 'E1 和 E2'])
    assert.match(hintOf(cell), /^These seem to be several codes: E1, E2\. Give each a row of its own;/, cell);
  for (const cell of ['not a code!', 'E1 E2', 'ORD 1002', 'E1, ?', '4000-4999', 'E1,'.repeat(3) + ' 错'])
    assert.match(hintOf(cell), /^A code is a number/, cell);
});
