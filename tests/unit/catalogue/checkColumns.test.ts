import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkColumns } from '../../../src/catalogue/checkColumns.ts';
import { contentOf } from '../../support/content.ts';

const table =
  '| 错误码 | 说明 | 类型 |\n| --- | --- | --- |\n| A | 甲 | 乙 |\n\n| 参数 | 描述 |\n| --- | --- |\n| B | 丙 |\n';

const found = (columns: Record<string, 'extra' | 'ignore'>, tables: Record<string, string> = { one: table }) =>
  checkColumns([contentOf({ tables, products: { one: { columns } } })]).map(
    ({ id, file, line, message, hint }) => `${id} ${file}:${line} ${message} ${hint}`,
  );

test('a role for a header that a table has, or for a whole header row, is in order', () => {
  assert.deepEqual(found({ 类型: 'extra', '**类型**': 'extra', '参数 | 描述': 'ignore' }), []);
});

test('a role for a header that no table has is a problem that names the nearest', () => {
  assert.deepEqual(found({ 类形: 'extra', 颜色: 'ignore' }), [
    'unknown-column content/products.yml:2 No table of one has the header "类形". Did you mean "类型"?',
    'unknown-column content/products.yml:2 No table of one has the header "颜色". Write the header as it stands in the table, or remove the entry.',
  ]);
});

test('the header may stand in the tables of another language', () => {
  const products = { one: { columns: { Kind: 'extra' } } } as const;
  const english = '| Error Code | Description | Kind |\n| --- | --- | --- |\n| A | a | b |\n';
  const contents = [{ one: table }, { one: english }].map((tables) => contentOf({ tables, products }));
  assert.deepEqual(checkColumns(contents), []);
});

test('a product without tables is a problem of its own, and its headers are none', () => {
  assert.deepEqual(found({ 类型: 'extra' }, { two: table }), []);
});
