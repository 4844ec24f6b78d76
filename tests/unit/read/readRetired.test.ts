import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRetired } from '../../../src/read/readRetired.ts';
import { inlineText } from '../../../src/tables/inline.ts';
import { inFolder } from '../../support/folder.ts';

const file = 'content/retired/zh-cn/A.B.md';
const fields = 'code: A.B\nproducts: [cloudaudit]\nscope: business\ndate: 2026-11-26\n';
const read = (frontmatter: string, body: string) =>
  inFolder({ [file]: `---\n${frontmatter}---\n${body}` }, (root) => readRetired(root, 'zh-cn'));

test('a dropped code has its products, its day, what replaced it and its last text', async () => {
  const { retired, problems } = await read(
    `${fields}replacedBy: [A.C, A.D]\n`,
    '\n参数 `Name` 错误。\n换行。\n\n第二段 <b>x</b>。\n',
  );
  assert.deepEqual(problems, []);
  const [code] = retired;
  assert.deepEqual(
    [code?.code, code?.products, code?.scope, code?.date],
    ['A.B', ['cloudaudit'], 'business', '2026-11-26'],
  );
  assert.deepEqual(
    code?.replacedBy.map(({ name, position }) => [name, position.line]),
    [
      ['A.C', 6],
      ['A.D', 6],
    ],
  );
  assert.match(inlineText(code.text), /^参数 Name 错误。 换行。\s*第二段 x。$/);
  assert.equal(code.text[0]?.type, 'text');
  assert.equal(code.text.filter(({ type }) => type === 'break').length, 1);
  assert.deepEqual([code.line, code.position.line], [9, 2]);
});

test('a missing or impossible day, and a missing code or text, are problems with their lines', async () => {
  const ids = async (frontmatter: string, body = '文字') =>
    (await read(frontmatter, body)).problems.map(({ id, line }) => `${id}:${line}`);
  assert.deepEqual(await ids(fields.replace(/date.*\n/, '')), ['invalid-frontmatter:2']);
  assert.deepEqual(await ids(fields.replace('2026-11-26', '2026-13-40')), ['invalid-frontmatter:5']);
  assert.deepEqual(await ids(fields.replace('A.B', '"A B"')), ['invalid-frontmatter:2']);
  assert.deepEqual(await ids(fields.replace('[cloudaudit]', '[]')), ['invalid-frontmatter:3']);
  assert.deepEqual(await ids(fields, '\n'), ['empty-retired:7']);
});

test('empty lines between its paragraphs are no text, however many', async () => {
  const { retired } = await read(fields, '\r\n甲\r\n \r\n\r\n\n乙\n\n');
  assert.deepEqual(
    retired[0]?.text.map((node) => (node.type === 'text' ? node.value : node.type)),
    ['甲', 'break', '乙'],
  );
});
