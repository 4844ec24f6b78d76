import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareOutlines } from '../../../src/translation/compareOutlines.ts';
import { parseText } from '../../../src/translation/parseText.ts';

/** What is said of a text and its translation, with the line of each. */
const compare = (source: string, translation: string) =>
  compareOutlines(parseText({ file: 'a.md', text: source }), parseText({ file: 'b.md', text: translation })).map(
    ({ line, message }) => `${line} ${message}`,
  );

test('texts of one outline are alike, whatever stands in it', () => {
  const text = (word: string) =>
    `# ${word}\n\n- ${word}\n- ${word}\n\n1. ${word}\n\n| ${word} |\n| --- |\n| ${word} |\n\n\`\`\`go\na // ${word}\n\`\`\`\n`;
  assert.deepEqual(compare(text('甲'), text('one')), []);
  assert.deepEqual(compare('import A from "../a.ts"\r\n# 甲\r1. 乙', '# one\n\n1. two'), []);
});

test('the first difference is told', () => {
  assert.deepEqual(compare('# 甲\n\n1. 乙', '# one\n\n## two'), [
    '3 Here stands a heading of level 2; in a.md:3 stands a step.',
  ]);
  assert.deepEqual(compare('# 甲', '## one'), [
    '1 Here stands a heading of level 2; in a.md:1 stands a heading of level 1.',
  ]);
  assert.deepEqual(compare('```go\na\n```', '```js\na\n```'), [
    '1 Here stands a block of js; in a.md:1 stands a block of go.',
  ]);
  assert.deepEqual(compare('| 甲 |\n| --- |\n| 乙 |', '| one |\n| --- |'), [
    '1 Here stands the end of the text; in a.md:3 stands a row of a table.',
  ]);
});

test('a text that ends before the other is told at its last part', () => {
  assert.deepEqual(compare('# 甲\n\n1. 乙\n2. 丙', '# one\n\nx\n\n1. two'), [
    '5 Here stands the end of the text; in a.md:4 stands a step.',
  ]);
  assert.deepEqual(compare('# 甲', '# one\n\n1. two'), ['3 Here stands a step; in a.md:1 stands the end of the text.']);
  assert.deepEqual(compare('# 甲', 'one'), [
    '1 Here stands the end of the text; in a.md:1 stands a heading of level 1.',
  ]);
});

test('where the outlines are alike, their code is compared', () => {
  assert.equal(compare('```go\na\n```\n\n```go\nb\n```', '```go\na\n```\n\n```go\nc\n```').length, 1);
});
