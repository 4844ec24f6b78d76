import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { formatRecord } from '../../../src/cli/formatRecord.ts';
import { codeRecord } from '../../../src/data/codeRecord.ts';
import { business } from '../../support/content.ts';
import { dataContextOf } from '../../support/data.ts';

const context = dataContextOf({
  tables: { one: business(`| A.B | ${'中文说明，'.repeat(20)}And_words |`, '| A.C | |') },
});
const record = (name: string) => {
  const code = context.catalogue.codeOf(name);
  assert.ok(code);
  return codeRecord(code, context);
};

/** Columns that a line takes: two for each Chinese character. */
const columnsOf = (line: string) => line.length + (line.match(/[\u2E80-\uFFFF]/g)?.length ?? 0);

test('in a terminal no line of text is wider than it, and none is cut', () => {
  const text = formatRecord(record('A.B'), 'zh-cn', { width: 40, hasColor: false });
  const lines = text.split('\n').filter((line) => line.startsWith('  '));
  assert.ok(lines.length > 4 && lines.every((line) => columnsOf(line) <= 40), text);
  assert.equal(lines.map((line) => line.slice(2)).join(''), `${'中文说明，'.repeat(20)}And_words`);
});

test('colour changes nothing but the colour', () => {
  const plain = formatRecord(record('A.B'), 'zh-cn', { width: undefined, hasColor: false });
  const colored = formatRecord(record('A.B'), 'zh-cn', { width: undefined, hasColor: true });
  assert.ok(colored.startsWith('\u001B[') && !plain.includes('\u001B'));
  assert.equal(stripVTControlCharacters(colored), plain);
});

test('what the columns of a table say stands below the meaning, named as theirs', () => {
  const source =
    '| 错误码 | 错误信息 | 说明 | 名称 | HTTP 状态码 | 原因 | 处理措施 |\n|---|---|---|---|---|---|---|\n| A | not `found` | 没有 | 未找到 | 404 | 删了 | 重建 |\n';
  const { catalogue, ...rest } = dataContextOf({ tables: { one: source } });
  const code = catalogue.codeOf('A');
  assert.ok(code);
  const text = formatRecord(codeRecord(code, { catalogue, ...rest }), 'zh-cn', { width: undefined, hasColor: false });
  assert.deepEqual(text.split('\n').slice(1, 7), [
    '  没有',
    '  Message：not found',
    '  原因（错误码表）：删了',
    '  处理（错误码表）：重建',
    '  名称：未找到',
    '  HTTP 状态码：404',
  ]);
});

test('a code without a meaning or a remedy has what there is', () => {
  assert.equal(
    formatRecord(record('A.C'), 'zh-cn', { width: undefined, hasColor: false }),
    'A.C\n  错误码表没有给出说明。\n\nhttps://example.com/docs/errors/A.C/',
  );
});
