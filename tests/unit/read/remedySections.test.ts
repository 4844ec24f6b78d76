import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitSections, stepsOf, examplesOf } from '../../../src/read/remedySections.ts';

test('a remedy is cut at its headings, each with its id and line', () => {
  assert.deepEqual(splitSections('\n## 原因\n\n甲。\n\n## What to do\n\n1. b\n'), [
    { id: 'cause', heading: '原因', markdown: '甲。', line: 2 },
    { id: 'steps', heading: 'What to do', markdown: '1. b', line: 6 },
  ]);
});

test('text before the first heading, and headings that are none of a remedy, are sections without an id', () => {
  assert.deepEqual(splitSections('前言\n\n## 其他\n\n丙'), [
    { id: undefined, heading: '', markdown: '前言', line: 0 },
    { id: undefined, heading: '其他', markdown: '丙', line: 3 },
  ]);
});

test('a heading inside a block of code, or of another level, cuts nothing', () => {
  const markdown = '```md\n## 原因\n```\n\n### 处理';
  assert.deepEqual(splitSections(markdown), [{ id: undefined, heading: '', markdown, line: 0 }]);
});

test('names of object members are headings like any other', () => {
  assert.deepEqual(splitSections('## constructor')[0]?.id, undefined);
});

test('the steps are the items of the first ordered list, their code kept apart', () => {
  const markdown =
    '先看：\n\n- 不是步骤\n\n1. 用 `A` 和 [链接](/x/)。\n2. 写\n\n   ```json\n   { "a": 1 }\n   ```\n\n3. **重**试';
  assert.deepEqual(stepsOf(markdown), [
    [{ text: '用 ' }, { text: 'A', isCode: true }, { text: ' 和 ' }, { text: '链接', href: '/x/' }, { text: '。' }],
    [{ text: '写' }, { text: ' ' }, { text: '{ "a": 1 }', isCode: true, isBlock: true }],
    [{ text: '重' }, { text: '试' }],
  ]);
  assert.deepEqual(stepsOf('没有列表'), []);
});

test('the examples are the sentences and the blocks of code below the list', () => {
  assert.deepEqual(examplesOf('前\n\n1. 甲\n\n错误：\n\n```json\n{\n  "a": 1\n}\n```\n\n见 `B`。'), [
    [{ text: '错误：' }],
    [{ text: '{\n  "a": 1\n}', isCode: true, isBlock: true }],
    [{ text: '见 ' }, { text: 'B', isCode: true }, { text: '。' }],
  ]);
  assert.deepEqual(examplesOf('1. 甲'), []);
});

test('a heading keeps what stands inside it, and is read without its signs', () => {
  assert.equal(splitSections('##   用 ## 号  ##\n\n甲')[0]?.heading, '用 ## 号');
});

test('a step over several lines is one sentence', () => {
  assert.deepEqual(stepsOf('1. a\n   b')[0]?.[0], { text: 'a b' });
});
