import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isProblem, type Problem } from '../../../src/problems/problems.ts';
import type { HeaderMapping } from '../../../src/tables/columnRoles.ts';
import { scanTables } from '../../../src/tables/scanTables.ts';
import { splitRow } from '../../../src/tables/splitRow.ts';
import { headersOf, readTableColumns, repeatsHeader, type TableColumns } from '../../../src/tables/tableColumns.ts';

function read(header: string, rows: readonly string[] = [], mapping: HeaderMapping = {}): TableColumns | Problem {
  const [table] = scanTables(['', header, '|---|', ...rows, ''].join('\n')).tables;
  assert.ok(table);
  return readTableColumns(
    table,
    rows.map((row) => splitRow(row)),
    'a.md',
    mapping,
  );
}
const rolesOf = (...args: Parameters<typeof read>) => {
  const columns = read(...args);
  return isProblem(columns) ? `${columns.line}:${columns.column} ${columns.message}` : columns.roles.join(' ');
};

test('columns that are not recognised are shown where another explains the code', () => {
  for (const header of ['说明', '原因', '解决方案'])
    assert.match(rolesOf(`| 错误码 | ${header} | 颜色 |`), /^code \w+ extra$/);
  for (const header of ['HTTP 状态码', '形状']) {
    assert.match(rolesOf(`| 错误码 | ${header} | 颜色 |`), /^2:\d+ It is not known what the column "(?:颜色|形状)"/);
  }
});

test('a column without a header is ignored if it is empty', () => {
  assert.equal(rolesOf('| 错误码 | 说明 | |', ['| A | a | |', '| B | b |']), 'code meaning ignore');
  assert.equal(rolesOf('| 错误码 | 说明 | \u200B |'), 'code meaning ignore');
  assert.match(
    rolesOf('| 错误码 | 说明 | |', ['| A | a | |', '| B | b | c |']),
    /^2:\d+ It is not known what the column without a header/,
  );
});

test('a table without codes is a problem at its first header, unless all columns are ignored', () => {
  assert.match(
    rolesOf('|  说明 | 原因 |'),
    /^2:4 No column of the table "说明 \| 原因" is known to hold error codes\.$/,
  );
  assert.match(rolesOf('| 颜色 | 说明 |', ['| a | b |']), /^2:3 No column .* Its row, down to line 4, is not read\.$/);
  assert.equal(rolesOf('| 颜色 | 说明 |', [], { 颜色: 'ignore', 说明: 'ignore' }), 'ignore ignore');
  assert.match(rolesOf('| 颜色 | 说明 |', [], { 颜色: 'ignore' }), /^2:3 No column/);
});

test('a whole table is ignored by its header row, by no other role', () => {
  const columns = read('| **参数** | 说明 |', ['| a | b |'], { '**参数** | 说明': 'ignore' });
  assert.deepEqual(columns, { headers: ['**参数**', '说明'], roles: ['ignore', 'ignore'], codeGroups: [] });
  assert.match(rolesOf('| 参数 | 说明 |', [], { '参数 | 说明': 'extra' }), /^2:3 No column/);
});

test('headers are plain text, without invisible characters', () => {
  const columns = read('| **错误码** | `说\u200B明` | [颜色](https://example.com) |');
  assert.ok(!isProblem(columns));
  assert.deepEqual(columns.headers, ['错误码', '说明', '颜色']);
  assert.deepEqual(columns.codeGroups, [{ codeColumn: 0, columns: [0, 1, 2] }]);
  const [table] = scanTables('| **错误码** | 说\u200B明 |\n|---|\n').tables;
  assert.deepEqual(table && headersOf(table), ['**错误码**', '说明']);
});

test('a message cuts a header row of more than five hundred characters', () => {
  const [short, long] = ['色'.repeat(500), '色'.repeat(501)];
  assert.match(rolesOf(`| ${short} |`), new RegExp(`"${short}"`));
  assert.match(rolesOf(`| ${long} |`), new RegExp(`"${short}…"`));
});

test('a line that says the same words as the header repeats it', () => {
  const header = splitRow('| **错误码** | 说 明 |');
  for (const line of ['| 错误码 | 说明 |', '错误码 | `说明`', '| __错误码__ | 说\u200B明 |']) {
    assert.equal(repeatsHeader(line, header), true, line);
  }
  for (const line of ['| 错误码 |', '| 错误码 | 说明 | |', '| 错误码 | 描述 |', '| 错误 | 说明 |']) {
    assert.equal(repeatsHeader(line, header), false, line);
  }
});
