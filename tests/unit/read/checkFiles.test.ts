import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkFiles } from '../../../src/read/checkFiles.ts';
import { readFolder } from '../../../src/read/readFolder.ts';

let root: string;
const tables = 'content/errors/zh-cn';

before(async () => {
  root = await mkdtemp(join(tmpdir(), 'files-'));
  mkdirSync(join(root, tables), { recursive: true });
  mkdirSync(join(root, 'content/docs/guides'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  for (const name of ['small', 'large']) writeFileSync(join(root, tables, `${name}.md`), '| 错误码 | 说明 |\n');
  truncateSync(join(root, tables, 'large.md'), 50_000_000);
  symlinkSync('.', join(root, tables, 'loop'));
  symlinkSync('self.md', join(root, tables, 'self.md'));
  symlinkSync('../../docs', join(root, 'content/docs/guides/up'));
  symlinkSync('../../../elsewhere', join(root, 'content/docs/guides/elsewhere'));
});
after(() => rm(root, { recursive: true }));

test('a table of 50 MB, links in a circle and links to nowhere are problems, each with its file', () => {
  assert.deepEqual(
    checkFiles(root, 'zh-cn').map(({ id, file }) => `${file} ${id}`),
    [
      `${tables}/large.md too-large`,
      `${tables}/loop endless-link`,
      `${tables}/self.md endless-link`,
      'content/docs/guides/up endless-link',
    ],
  );
});

test('a file that is too large is not read', () => {
  assert.deepEqual(
    readFolder(root, tables, ['.md']).map(({ name }) => name),
    ['small'],
  );
});
