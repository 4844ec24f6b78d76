import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkEncoding } from '../../../src/read/checkEncoding.ts';
import { inFolder } from '../../support/folder.ts';
import { brief } from '../../support/tables.ts';

const found = (files: Record<string, string | Uint8Array>) =>
  inFolder(files, (root) => checkEncoding(root, 'zh-cn').map((one) => `${one.file} ${brief(one)}`));

test('a file in another encoding is a problem at the first character that cannot be read', async () => {
  const gbk = Buffer.concat([
    Buffer.from('| Code | Description |\n|---|---|\n| A.B | '),
    Buffer.from([0xb2, 0xce]),
    Buffer.from(' |\n'),
  ]);
  const utf16 = Buffer.from('\uFEFF| A |', 'utf16le');
  assert.deepEqual(
    await found({
      'content/errors/zh-cn/a.md': gbk,
      'content/remedies/zh-cn/b.md': utf16,
      'content/actions/c.md': '动作',
    }),
    ['content/errors/zh-cn/a.md not-utf-8 3:9', 'content/remedies/zh-cn/b.md not-utf-8 1:1'],
  );
});

test('a file of UTF-8 is none, also with a byte-order mark or with the character for one that was lost elsewhere', async () => {
  assert.deepEqual(await found({ 'content/errors/zh-cn/a.md': '\uFEFF| 错误码 | 说\uFFFD |\n' }), []);
});

test('only content files are checked, in every folder of a language', async () => {
  const bytes = Buffer.from([0xb2, 0xce]);
  const paths = [
    'errors/zh-cn/a.md',
    'docs/guides/b.mdx',
    'remedies/zh-cn/c.md',
    'actions/d.md',
    'look-alikes/zh-cn/e.md',
  ];
  const others = ['errors/zh-cn/a.txt', 'errors/en/a.md', 'actions/d.png'];
  assert.deepEqual(
    await found(Object.fromEntries([...paths, ...others].map((path) => [`content/${path}`, bytes]))),
    paths.map((path) => `content/${path} not-utf-8 1:1`),
  );
});
