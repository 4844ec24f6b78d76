import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRedirects, readRedirects } from '../../../src/read/readRedirects.ts';
import { inFolder } from '../../support/folder.ts';

test('a line has the old address, the new one and a remark; comments and empty lines are passed over', () => {
  const { redirects, problems } = parseRedirects(
    '# moved\n\n/errors/A/  /errors/B/ 2026-11-26 renamed\n /a.json\t/b.json\n/c/ /d/#part\n',
  );
  assert.deepEqual(
    redirects.map(({ from, to, position, targetPosition }) => [
      from,
      to,
      position.line,
      position.column,
      targetPosition.column,
    ]),
    [
      ['/errors/A/', '/errors/B/', 3, 1, 13],
      ['/a.json', '/b.json', 4, 2, 10],
      ['/c/', '/d/#part', 5, 1, 5],
    ],
  );
  assert.deepEqual(problems, []);
});

test('a line with one address, with none, or from a page to a file is a problem at its line', () => {
  for (const line of ['/a/', 'a b', '/a/ https://b.example/', '/a/ //b/', '/a/ /b.json', '/a.json /b/', '/a/ #b']) {
    const { redirects, problems } = parseRedirects(`\n${line}\n`);
    assert.deepEqual(
      [redirects.length, problems.map(({ id, line: at }) => `${id}:${at}`)],
      [0, ['malformed-redirect:2']],
      line,
    );
  }
});

test('what a merge left is a problem', () => {
  assert.deepEqual(
    parseRedirects('<<<<<<< ours\n/a/ /b/\n=======\n').problems.map(({ id, line }) => `${id}:${line}`),
    ['unmerged-file:1', 'unmerged-file:3'],
  );
});

test('the file may be absent', async () => {
  assert.deepEqual(await inFolder({ 'content/x.md': '' }, readRedirects), { redirects: [], problems: [] });
});
