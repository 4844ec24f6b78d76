import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLinks } from '../../../src/read/findLinks.ts';

const found = (body: string) =>
  findLinks(body, 'a.md', 5).map(({ name, position: { file, line, column } }) => `${name} ${file}:${line}:${column}`);

test('root-relative links are found at their addresses', () => {
  assert.deepEqual(found('[a](/b/) 和[c](/d)'), ['/b/ a.md:5:5', '/d a.md:5:15']);
  assert.deepEqual(found('x\r\n\n[a](/b/)'), ['/b/ a.md:7:5']);
});

test('other addresses are none', () => {
  assert.deepEqual(found('[a](b) [c](https://d.example/) [e] (/f) (/g)'), []);
});

test('links in fenced code are none, those below it are', () => {
  for (const fence of ['```', '~~~', '  ```js']) {
    assert.deepEqual(found(`${fence}\n[a](/b/)\n${fence.trim().slice(0, 3)}\n[c](/d/)`), ['/d/ a.md:8:5'], fence);
  }
  assert.deepEqual(found('x ``` y\n[c](/d/)'), ['/d/ a.md:6:5']);
});
