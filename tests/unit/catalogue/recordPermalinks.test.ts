import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { recordPermalinks, unrecordedAddresses } from '../../../src/catalogue/recordPermalinks.ts';
import { business } from '../../support/content.ts';
import { inFolder } from '../../support/folder.ts';

const files = (permalinks: string) => ({
  'content/errors/zh-cn/one.md': business('| Auth.Key | 甲 |'),
  'content/permalinks.txt': permalinks,
  'content/redirects.txt': '/errors/Old/ /errors/Auth.Key/\n',
});
const read = (root: string) => readFileSync(join(root, 'content/permalinks.txt'), 'utf8');

test('what is new is added in order, what is out of order is sorted, and nothing is removed', async () => {
  await inFolder(files('/errors/Old/\n/errors/Auth.Key/\n/errors/Auth.Key/\n'), (root) => {
    const { added, problems } = recordPermalinks(root);
    assert.deepEqual(problems, []);
    assert.ok(added.includes('/api/v1/codes/Auth.Key.json') && !added.includes('/errors/Auth.Key/'));
    const lines = read(root).trimEnd().split('\n');
    assert.deepEqual(lines, [...new Set(lines)].sort());
    assert.deepEqual(
      lines.filter((line) => line.startsWith('/errors/')),
      ['/errors/', '/errors/Auth.Key.md', '/errors/Auth.Key/', '/errors/Old/'],
    );
    assert.deepEqual(unrecordedAddresses(root), []);
    assert.deepEqual(recordPermalinks(root), { added: [], problems: [] });
  });
});

test('nothing is written where an address is lost, or where a merge left its marks', async () => {
  for (const text of ['/errors/Lost/\n', '<<<<<<< ours\n/errors/Auth.Key/\n']) {
    await inFolder(files(text), (root) => {
      assert.equal(recordPermalinks(root).problems.length, 1);
      assert.equal(read(root), text);
    });
  }
});
