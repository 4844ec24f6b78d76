import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatPermalinks, parsePermalinks, readPermalinks } from '../../../src/read/readPermalinks.ts';
import { inFolder } from '../../support/folder.ts';

const found = (text: string) => parsePermalinks(text).problems.map(({ id, line }) => `${id}:${line}`);

test('an address a line, in order of code points, each with its line', () => {
  const { addresses, lineOf, problems } = parsePermalinks('/\n/errors/A/\r\n/errors/a/\n\n');
  assert.deepEqual(addresses, ['/', '/errors/A/', '/errors/a/']);
  assert.equal(lineOf('/errors/a/'), 3);
  assert.deepEqual(problems, []);
});

test('what a merge left, what is no address, what is out of order and what stands twice are problems, each at its line', () => {
  assert.deepEqual(found('<<<<<<< ours\n/a/\n=======\n/b/\n>>>>>>> theirs\n'), [
    'unmerged-file:1',
    'unmerged-file:3',
    'unmerged-file:5',
  ]);
  assert.deepEqual(
    found('errors/A/\n//host/\n/a b/\n/说明/\nhttps://a/\n'),
    [1, 2, 3, 4, 5].map((line) => `malformed-permalink:${line}`),
  );
  assert.deepEqual(found('/b/\n/a/\n/c/\n'), ['unsorted-permalinks:2']);
  assert.deepEqual(found('/a/\n/a/\n'), ['duplicate-permalink:2']);
});

test('what is written is what is read, however the addresses came', () => {
  const text = formatPermalinks(['/b/', '/a/', '/B/', '/a/']);
  assert.equal(text, '/B/\n/a/\n/b/\n');
  assert.deepEqual(parsePermalinks(text).problems, []);
});

test('a site that has published nothing has no file', async () => {
  assert.deepEqual((await inFolder({ 'content/x.md': '' }, readPermalinks)).addresses, []);
  assert.deepEqual((await inFolder({ 'content/permalinks.txt': '/\n' }, readPermalinks)).addresses, ['/']);
});
