import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesIn, readFolder, stem } from '../../../src/read/readFolder.ts';
import { inFolder } from '../../support/folder.ts';

const files = {
  'content/b.md': '乙',
  'content/a.mdx': 'A',
  'content/c.txt': '',
  'content/deep/d.md': '',
  'content/e.md.md': '',
};

test('the files of a folder with an extension are read, by name', async () => {
  assert.deepEqual(await inFolder(files, (root) => namesIn(root, 'content', ['.md', '.mdx'])), [
    'a.mdx',
    'b.md',
    'e.md.md',
  ]);
  assert.deepEqual(await inFolder(files, (root) => readFolder(root, 'content', ['.md'])), [
    { file: 'content/b.md', name: 'b', text: '乙', isUtf8: true },
    { file: 'content/e.md.md', name: 'e.md', text: '', isUtf8: true },
  ]);
});

test('a file in another encoding is told', async () => {
  const [file] = await inFolder({ 'content/a.md': new Uint8Array([0xb2, 0xce]) }, (root) =>
    readFolder(root, 'content', ['.md']),
  );
  assert.equal(file?.isUtf8, false);
});

test('a folder that does not exist has no files, one that cannot be read is an error', async () => {
  assert.deepEqual(await inFolder(files, (root) => readFolder(root, 'other', ['.md'])), []);
  await assert.rejects(
    inFolder(files, (root) => namesIn(root, 'content/b.md', ['.md'])),
    /ENOTDIR/,
  );
});

test('a stem is a name without its last extension', () => {
  assert.deepEqual(['a.md', 'a.b.md'].map(stem), ['a', 'a.b']);
});
