import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scanTables } from '../../../src/tables/scanTables.ts';
import { table } from '../../support/tables.ts';

/** The lines of the header and of the rows of each table. */
const outline = (source: string) =>
  scanTables(source).tables.map(({ header, rows }) => [header.line, ...rows.map(({ number }) => number)]);
/** Whether a line below a row is one more row, and not the end of the table. */
const isRow = (line: string) => outline(`${table('| A | a |')}${line}\n`)[0]?.length === 3;
/** Whether a row above a delimiter row is the header of another table. */
const isHeader = (row: string) => outline(table('| A | a |', row, '|---|---|', '| B | b |')).length === 2;

test('other blocks end a table', () => {
  for (const line of [
    ...['# 一', '###### 一', '#一', '   ## 一', '# a | b', '###### a | b', '   # a | b'],
    ...['- 一', '* 一', '+ 一', '   - 一', '1. 一', '123456789) 一'],
    ...['<div>', '</div>', '<DIV>', '   <p>', '::: note', '***', '* * *', '   ____', '_ _ _'],
    ...['```', '~~~', '> 一', '', ' \u200B'],
  ]) {
    assert.equal(isRow(line), false, line);
  }
});

test('other text continues a table', () => {
  for (const line of [
    ...['一', '####### 一', '    # a | b', '#a | b', '    ## 一'],
    ...[
      '-一',
      '    - 一',
      '1.一',
      '1234567890. 一',
      '12 一',
      '<1>',
      '< div>',
      ':: 一',
      '**',
      '_ _',
      '** * 一',
      '    ***',
    ],
    ...['- a | b', '1. a | b', '<p> | b', '::: a | b'],
  ]) {
    assert.equal(isRow(line), true, line);
  }
});

test('a table in a quotation goes on in it', () => {
  const quoted = '> | 错误码 | 说明 |\n> |---|---|\n> | A | a |\n> 一\n';
  assert.deepEqual(outline(quoted), [[1, 3, 4]]);
});

test('a row with words of a header above a delimiter row is one, also beside a word that could be a code', () => {
  for (const prefix of ['', 'Error ', 'err_', 'Return-', 'ret', 'result ', 'Response ', 'status ']) {
    for (const noun of ['Code', 'codes', 'Message', 'messages', 'msg', 'Description', 'descriptions']) {
      assert.equal(isHeader(`| Instance | ${prefix}${noun} |`), true, prefix + noun);
    }
  }
  assert.equal(isHeader('| Instance | HTTP Code |'), true);
  for (const word of [
    ...['Meaning', 'Cause', 'possible causes', 'Reason', 'reasons', 'Solution', 'solutions', 'Remark', 'remarks'],
    ...[
      '错误码',
      '返回代码',
      '响应信息',
      '错误说明',
      '返回描述',
      '错误含义',
      '业务代码',
      '信息',
      '说明',
      '描述',
      '含义',
      '状态码',
    ],
    ...['原因', '可能原因', '错误原因', '解决方案', '解决方法', '解决办法', '处理方法', '处理建议', '处理措施', '备注'],
    ...['**Meaning**', ' `备注` ', '_Cause_'],
  ]) {
    assert.equal(isHeader(`| Instance | ${word} |`), true, word);
  }
});

test('a row without a known word, with a sentence or with a code above a delimiter row stays a row', () => {
  for (const row of [
    ...['| 颜色 | 形状 |', '| 甲 | 乙 |', '| NotFound | 触发条件 |', '| 1001 | 排查步骤 |', '| Expired | 错误提示 |'],
    ...[
      '| 错误码 | 说明。 |',
      '| 错误码 | 说明，描述 |',
      '| 错误码 | 说明；描述 |',
      '| A.B | 说明 |',
      '| A\\.B | 说明 |',
      '| A. | 说明 |',
    ],
    ...[
      '| NotFound | 验证码信息错误 |',
      '| Instance | Meaning of life |',
      '| 1001 | 系统错误 |',
      '| Instance | xCause |',
      '| Instance | 备注x |',
    ],
  ]) {
    assert.equal(isHeader(row), false, row);
  }
  for (const row of ['| 错误 信息 | 处理 步骤 |', '| 错误原因 | 恢复策略 |', '| . | 说明 |'])
    assert.equal(isHeader(row), true, row);
});

test('a header needs a pipe, and a delimiter row below that is none itself', () => {
  assert.deepEqual(outline('错误码\n|---|\n| A |\n'), []);
  assert.deepEqual(outline('|---|\n|---|\n| A |\n'), []);
  assert.deepEqual(outline('| 错误码 | 说明 |\n---\n| A | a |\n'), []);
  assert.deepEqual(outline('| 错误码 |\n---\n| A |\n'), [[1, 3]]);
  assert.deepEqual(outline('| 错误码 |'), []);
});

test('comments between rows are skipped, and what follows one in its line is read', () => {
  assert.deepEqual(outline(`${table('| A | a |')}<!-- x -->\n| B | b |\n`), [[1, 3, 5]]);
  assert.deepEqual(outline(`${table('| A | a |')}<!-- x\n\n-->\n| B | b |\n`), [[1, 3, 7]]);
  assert.deepEqual(outline(`${table('| A | a |')}<!-- x\n\n--> | B | b |\n| C | c |\n`), [[1, 3, 6, 7]]);
  assert.deepEqual(outline(`${table('| A | a |')}<!-- x | y\n| B | b |\n`), [[1, 3, 4, 5]]);
});
