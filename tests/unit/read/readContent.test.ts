import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/read/readContent.ts';
import { inFolder } from '../../support/folder.ts';

const table = (header: string, row: string) =>
  `| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n| ${row} |\n`;

const files = {
  'content/products.yml': 'one:\n  columns: { 颜色: cause }\n',
  'content/errors/zh-cn/one.md': table('错误码 | 颜色', 'A | 红'),
  'content/errors/en/two.md': table('Error Code | Description', 'B | b'),
  'content/docs/guides/g.md': '---\ntitle: 甲\ndescription: 乙\ncodes: [A]\n---\n',
  'content/remedies/zh-cn/A.md': '---\ncodes: [A]\nretry: no\nfixedBy: caller\n---\n正文\n',
  'content/actions/one.md': table('接口 | 错误码', 'Do | A'),
  'content/look-alikes/zh-cn/one.md': table('错误码 | 易混错误码 | 区别', 'A | B | 不同'),
};

test('all content of a language is read', async () => {
  const { content, problems } = await inFolder(files, (root) => readContent(root, 'zh-cn'));
  assert.deepEqual(problems, []);
  assert.equal(content.locale, 'zh-cn');
  assert.deepEqual([...content.products.known].sort(), ['one', 'two']);
  assert.deepEqual(
    content.tables.map(({ product, file, rows }) => [product, file, rows.map(({ code, cause }) => [code, cause])]),
    [['one', 'content/errors/zh-cn/one.md', [['A', [{ type: 'text', value: '红' }]]]]],
  );
  assert.deepEqual(
    [content.guides, content.remedies, content.actions, content.lookAlikes].map((files) => files.length),
    [1, 1, 1, 1],
  );
});

test('content of another language has its own tables', async () => {
  const { content } = await inFolder(files, (root) => readContent(root, 'en'));
  assert.deepEqual(
    content.tables.map(({ product }) => product),
    ['two'],
  );
  assert.deepEqual([content.guides, content.remedies, content.lookAlikes], [[], [], []]);
});

test('the problems of every file are found in one run', async () => {
  const broken = {
    'content/products.yml': 'one: { colour: red }\n',
    'content/errors/zh-cn/one.md': 'x',
    'content/errors/zh-cn/two.md': new Uint8Array([0xb2, 0xce]),
    'content/docs/guides/g.md': 'x',
    'content/remedies/zh-cn/A.md': 'x',
    'content/actions/one.md': '| x |\n|---|\n',
    'content/look-alikes/zh-cn/one.md': '| y |\n|---|\n',
  };
  const { problems } = await inFolder(broken, (root) => readContent(root, 'zh-cn'));
  assert.deepEqual(
    [...new Set(problems.map(({ id, file }) => `${id} ${file}`))],
    [
      'not-utf-8 content/errors/zh-cn/two.md',
      'invalid-frontmatter content/products.yml',
      'empty-product content/errors/zh-cn/one.md',
      'empty-product content/errors/zh-cn/two.md',
      'invalid-frontmatter content/docs/guides/g.md',
      'invalid-frontmatter content/remedies/zh-cn/A.md',
      'missing-column content/actions/one.md',
      'missing-column content/look-alikes/zh-cn/one.md',
    ],
  );
});

test('files of other kinds are no content', async () => {
  const others = Object.fromEntries(
    [
      'errors/zh-cn/other.txt',
      'errors/en/other.mdx',
      'docs/guides/other.txt',
      'remedies/zh-cn/other.mdx',
      'actions/other.mdx',
      'look-alikes/zh-cn/other.mdx',
    ].map((path) => [`content/${path}`, '| x |\n|---|\n| y |\n']),
  );
  const alone = await inFolder(files, (root) => readContent(root, 'zh-cn'));
  const beside = await inFolder({ ...files, ...others }, (root) => readContent(root, 'zh-cn'));
  assert.deepEqual(beside.problems, []);
  assert.deepEqual(beside.content.products.known, alone.content.products.known);
  for (const key of ['tables', 'guides', 'remedies', 'actions', 'lookAlikes'] as const) {
    assert.deepEqual(beside.content[key], alone.content[key], key);
  }
});
