import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkRedirects } from '../../../src/catalogue/checkRedirects.ts';
import { parseRedirects } from '../../../src/read/readRedirects.ts';

const addresses = new Set(['/', '/errors/New.Code/', '/errors/Other/', '/guides/signing/']);
const check = (...lines: string[]) =>
  checkRedirects(parseRedirects(lines.join('\n')).redirects, addresses).map(
    ({ id, line, column, message, hint }) => [`${id}:${line}:${column}`, `${message} ${hint}`] as const,
  );
const ids = (...lines: string[]) => check(...lines).map(([id]) => id);

test('from an address without a page to one with a page is in order', () => {
  assert.deepEqual(ids('/errors/Old/ /errors/New.Code/', '/errors/Older/ /guides/signing/#steps'), []);
});

test('a target without a page is a problem with the nearest page', () => {
  const [[id, text] = []] = check('/errors/Old/ /errors/New.Cod/');
  assert.equal(id, 'unknown-target:1:14');
  assert.match(text ?? '', /Did you mean \/errors\/New\.Code\/\?/);
});

test('an address that is redirected twice is a problem that names the first line', () => {
  const [[id, text] = []] = check('/a/ /', '/a/ /errors/Other/');
  assert.equal(id, 'duplicate-redirect:2:1');
  assert.match(text ?? '', /line 1/);
});

test('an address that has a page, in any case, needs no redirect', () => {
  assert.deepEqual(ids('/errors/Other/ /'), ['needless-redirect:1:1']);
  const [[id, text] = []] = check('/errors/OTHER/ /errors/New.Code/');
  assert.equal(id, 'needless-redirect:1:1');
  assert.match(text ?? '', /\/errors\/OTHER\/.*\/errors\/Other\//);
});

test('a chain is a problem that names its end, at the target', () => {
  const [[id, text] = []] = check('/a/ /b/', '/b/ /c/', '/c/ /errors/Other/');
  assert.equal(id, 'chained-redirect:1:5');
  assert.match(text ?? '', /Name the last address: \/errors\/Other\//);
  assert.deepEqual(ids('/a/ /b/#x', '/b/ /errors/Other/'), ['chained-redirect:1:5']);
});

test('a cycle is a problem of each of its lines, and of no line that leads into it', () => {
  assert.deepEqual(ids('/a/ /b/', '/b/ /c/', '/c/ /a/', '/d/ /a/'), [
    'cyclic-redirect:1:1',
    'cyclic-redirect:2:1',
    'cyclic-redirect:3:1',
  ]);
  assert.match(check('/a/ /b/', '/b/ /a/')[0]?.[1] ?? '', /\/a\/ → \/b\/ → \/a\//);
  assert.deepEqual(ids('/a/ /a/'), ['cyclic-redirect:1:1']);
});
