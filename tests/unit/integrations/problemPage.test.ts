import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblemPage } from '../../../src/integrations/problemPage.ts';
import type { Problem } from '../../../src/problems/problems.ts';

const ordinary: Problem = {
  id: 'unknown-code',
  file: 'content/a.md',
  line: 3,
  column: 7,
  message: 'No such code.',
  hint: 'Correct it.',
};
const hostile = `"><script>alert('&')</script>`;
const escaped = '&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;';

test('a problem stands with its position, its id, its message and its hint', () => {
  assert.match(
    formatProblemPage([ordinary], 'en'),
    /<li><code>content\/a\.md:3:7<\/code> <em>unknown-code<\/em><p>No such code\.<\/p><p>Correct it\.<\/p><\/li>/,
  );
});

for (const [key, shown] of [
  ['file', `<code>${escaped}:3:7</code>`],
  ['message', `<p>${escaped}</p>`],
  ['hint', `<p>${escaped}</p>`],
] as const) {
  test(`markup in the ${key} of a problem is text`, () => {
    const page = formatProblemPage([{ ...ordinary, [key]: hostile }], 'en');
    assert.ok(page.includes(shown), page);
    assert.doesNotMatch(page, /<script>|alert\('/);
  });
}

test('the only script is the one that reloads the page', () => {
  const page = formatProblemPage([{ ...ordinary, file: hostile, message: hostile, hint: hostile }], 'en');
  assert.deepEqual(page.match(/<script[^>]*>/g), ['<script type="module" src="/@vite/client">']);
});

test('problems stand in order of file and line, and are counted', () => {
  const page = formatProblemPage(
    [
      { ...ordinary, file: 'b.md' },
      { ...ordinary, file: 'a.md', line: 20 },
      { ...ordinary, file: 'a.md', line: 4 },
    ],
    'en',
  );
  assert.deepEqual(
    [...page.matchAll(/<code>(.*?)<\/code>/g)].map(([, position]) => position),
    ['a.md:4:7', 'a.md:20:7', 'b.md:3:7'],
  );
  assert.match(page, /<title>3 problems in the content<\/title>/);
  assert.match(page, /<h1>The content has 3 problems<\/h1>/);
  assert.match(formatProblemPage([ordinary], 'en'), /<h1>The content has 1 problem<\/h1>/);
});

test('it is told in the language of the site', () => {
  const translated = { 'zh-cn': { message: '没有这个错误码。', hint: '改正它。' } };
  const page = formatProblemPage([{ ...ordinary, translated }], 'zh-cn');
  assert.match(page, /<html lang="zh-CN">[^]*<h1>内容有 1 个问题<\/h1>[^]*<p>没有这个错误码。<\/p><p>改正它。<\/p>/);
  assert.doesNotMatch(page, /No such code|reloads/);
});
