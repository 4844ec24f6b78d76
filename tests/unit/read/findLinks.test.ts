import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findInlineCode, findLinks, findPictures } from '../../../src/read/findLinks.ts';

const found = (body: string) =>
  findLinks(body, 'a.md', 5).map(({ name, position: { file, line, column } }) => `${name} ${file}:${line}:${column}`);

test('root-relative links are found at their addresses', () => {
  assert.deepEqual(found('[a](/b/) 和[c](/d)'), ['/b/ a.md:5:5', '/d a.md:5:15']);
  assert.deepEqual(found('x\r\n\n[a](/b/)'), ['/b/ a.md:7:5']);
});

test('other addresses are none', () => {
  assert.deepEqual(found('[c](https://d.example/) [c](//d.example/) [m](mailto:a@b.example) [e] (/f) (/g)'), []);
  assert.deepEqual(found('[a](/b?to=c://d//e)'), ['/b?to=c://d//e a.md:5:5']);
  assert.deepEqual(found('`[a](/b/)` and ![picture](/c.png)'), []);
});

test('relative links, those to ids and those with titles are found', () => {
  assert.deepEqual(found('[a](../b/) [c](#d) [e](/f/ "g")'), ['../b/ a.md:5:5', '#d a.md:5:16', '/f/ a.md:5:24']);
});

test('pictures and inline code are found, each by itself', () => {
  const names = (found: ReturnType<typeof findLinks>) =>
    found.map(({ name, position }) => `${name} ${position.line}:${position.column}`);
  const text = 'See `A.B` and\n![x](/c.png) `d`\n```\n`e` ![f](g.png)\n```\n![h](https://i.example/j.png)';
  assert.deepEqual(names(findInlineCode(text, 'a.md', 1)), ['A.B 1:6', 'd 2:15']);
  assert.deepEqual(names(findPictures(text, 'a.md', 1)), ['/c.png 2:6']);
});

test('a picture may have a title', () => {
  assert.deepEqual(
    findPictures('![x](</c.png> "d") ![y](e.png f)', 'a.md', 1).map(({ name }) => name),
    ['/c.png'],
  );
});

test('links in fenced code are none, those below it are', () => {
  for (const fence of ['```', '~~~', '  ```js']) {
    assert.deepEqual(found(`${fence}\n[a](/b/)\n${fence.trim().slice(0, 3)}\n[c](/d/)`), ['/d/ a.md:8:5'], fence);
  }
  assert.deepEqual(found('x ``` y\n[c](/d/)'), ['/d/ a.md:6:5']);
});

test('a link whose bracket is escaped is text', () => {
  assert.deepEqual(
    findLinks(String.raw`\[a\](b) [a](b)`, 'a.md', 1).map(({ position }) => position.column),
    [14],
  );
});
