import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkColumns } from '../../../src/catalogue/checkColumns.ts';
import { contentOf } from '../../support/content.ts';

const table =
  '| 错误码 | 说明 | 类型 |\n| --- | --- | --- |\n| A | 甲 | 乙 |\n\n| 参数 | 描述 |\n| --- | --- |\n| B | 丙 |\n';

const found = (columns: Record<string, 'extra' | 'ignore'>, ...languages: Record<string, string>[]) => {
  const products = { one: { columns } };
  const files = languages.flatMap((tables) => contentOf({ tables, products }).tables);
  return checkColumns(contentOf({ tables: {}, products }).products.named, files).map(
    ({ id, file, line, message, hint }) => `${id} ${file}:${line} ${message} ${hint}`,
  );
};

test('a role for a header that a table has, or for a whole header row, is in order', () => {
  assert.deepEqual(found({ 类型: 'extra', '**类型**': 'extra', '参数 | 描述': 'ignore' }, { one: table }), []);
});

test('a role for a header that no table has is a problem that names the nearest', () => {
  assert.deepEqual(found({ 类形: 'extra', 颜色: 'ignore' }, { one: table }), [
    'unknown-column content/products.yml:2 No table of one has the header "类形". Did you mean "类型"?',
    'unknown-column content/products.yml:2 No table of one has the header "颜色". Write the header as it stands in the table, or remove the entry.',
  ]);
});

test('the header may stand in the tables of another language', () => {
  const english = '| Error Code | Description | Kind |\n| --- | --- | --- |\n| A | a | b |\n';
  assert.deepEqual(found({ Kind: 'extra' }, { one: table }, { one: english }), []);
});

test('a product without tables is a problem of its own, and its headers are none', () => {
  assert.deepEqual(found({ 类型: 'extra' }, { two: table }), []);
});

test('a header of another product is no header of this one', () => {
  const other = '| 错误码 | 说明 | 颜色 |\n| --- | --- | --- |\n| A | 甲 | 乙 |\n';
  assert.deepEqual(found({ 颜色: 'extra' }, { one: table, two: other }), [
    'unknown-column content/products.yml:2 No table of one has the header "颜色". Write the header as it stands in the table, or remove the entry.',
  ]);
});

test('a heading or header row that no table has is a problem, in one product and in all', () => {
  const source = `## 全局\n\n${table}`;
  const products = {
    one: { tables: { 全局: 'ignore', '参数 | 描述': 'ignore', 全据: 'ignore' } },
  } as const;
  const content = contentOf({ tables: { one: source }, products });
  const [entry] = content.products.named;
  assert.ok(entry);
  const told = (found: ReturnType<typeof checkColumns>) =>
    found.map(({ id, line, message }) => `${id} ${line} ${message}`);
  assert.deepEqual(told(checkColumns([entry], content.tables)), [
    'unknown-table 4 No table of one stands below a heading "全据" or has this header row.',
  ]);
  assert.deepEqual(told(checkColumns([], content.tables, entry)), [
    'unknown-table 4 No table of any product stands below a heading "全据" or has this header row.',
  ]);
});
