import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlight } from '../../../src/markdown/highlightedCode.ts';

test('code carries classes in place of styles, and the name of its language', async () => {
  const html = JSON.stringify(await highlight('{ "Code": "AuthFailure" }', 'json'));
  assert.match(html, /"data-language":"json"/);
  assert.match(html, /"class":"ts".*AuthFailure/);
  assert.doesNotMatch(html, /style|"line"/);
  assert.match(html, /\{"type":"text","value":"\{ "\}/, 'words of no class are text, with nothing around them');
});

test('code is highlighted to its end, however busy the machine', async ({ mock }) => {
  const line = 'call("a"); '.repeat(50);
  const block = await highlight(line, 'js');
  let now = 0;
  mock.method(Date, 'now', () => (now += 1000));
  assert.ok(JSON.stringify(await highlight(line, 'js')) === JSON.stringify(block));
});
