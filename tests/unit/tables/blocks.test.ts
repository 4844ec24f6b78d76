import assert from 'node:assert/strict';
import { test } from 'node:test';
import { afterComment, findOpaqueBlocks, openingFence, opensComment } from '../../../src/tables/blocks.ts';
import { sourceLines } from '../../../src/tables/lines.ts';

const endOf = (source: string, index = 0) => findOpaqueBlocks(sourceLines(source)).endOf(index);
const isUnclosed = (source: string) => findOpaqueBlocks(sourceLines(source)).isUnclosedFence(0);

test('three backticks or tildes open a fence, also indented and in a list item', () => {
  for (const [line, fence] of [
    ['```', '```'],
    ['````js', '````'],
    ['~~~ `x`', '~~~'],
    ['   ~~~~', '~~~~'],
    [`${' '.repeat(20)}\`\`\``, '```'],
    ['- ```', '```'],
    ['* ~~~', '~~~'],
    ['+    ```', '```'],
    ['1. ```', '```'],
    ['123456789) ~~~', '~~~'],
  ] as const) {
    assert.equal(openingFence(line), fence, line);
  }
  for (const line of [
    '``',
    '~~',
    'x ```',
    '```js``` x',
    '``` `',
    `${' '.repeat(21)}\`\`\``,
    '-```',
    '-     ```',
    '1234567890. ```',
    '- - ```',
    '',
  ]) {
    assert.equal(openingFence(line), undefined, line);
  }
});

test('a comment opens a line, also in a list item', () => {
  for (const line of ['<!-- x', '  <!--', '- <!--', '-    <!--', '123456789) <!--', '12. <!-- x -->'])
    assert.equal(opensComment(line), true, line);
  for (const line of ['x <!--', '<!-', '-<!--', '-     <!--']) assert.equal(opensComment(line), false, line);
});

test('a fence ends at as many marks or more of the same kind', () => {
  assert.equal(endOf('```\nx\n```\n```'), 2);
  assert.equal(endOf('```\n``\n~~~\n```` \n'), 3);
  assert.equal(endOf('````\n```\n````\n'), 2);
  assert.equal(endOf('~~~js\n```\n~~~\n'), 2);
  assert.equal(endOf('```\nx\n``` x\n'), undefined);
  assert.equal(endOf('x\n```\ny\n```\n', 1), 3);
  assert.equal(endOf('x\n```\ny\n```\n', 0), undefined);
});

test('the end of a fence is indented by up to three spaces more than its beginning', () => {
  assert.equal(endOf('```\n   ```\n'), 1);
  assert.equal(endOf('```\n    ```\n'), undefined);
  assert.equal(endOf('- ```\n     ```\n'), 1);
  assert.equal(endOf('- ```\n      ```\n'), undefined);
});

test('another fence that opens with the same marks interrupts one, other marks do not', () => {
  assert.equal(endOf('```\nx\n```js\ny\n```\n'), undefined);
  assert.equal(endOf('```\nx\n~~~js\ny\n```\n'), 4);
  assert.equal(endOf('````\nx\n```js\ny\n````\n'), 4);
  assert.equal(endOf('```\n``` `x`\n```\n'), 2);
});

test('a fence ends in its own quotation', () => {
  assert.equal(endOf('> ```\n> x\n> ```\n'), 2);
  assert.equal(endOf('> ```\nx\n> ```\n'), undefined);
  assert.equal(endOf('```\n> ```\n```\n'), 2);
  assert.equal(endOf('```\n> ```js\n```\n'), 2);
});

test('a fence without an end is unclosed', () => {
  assert.equal(isUnclosed('```\nx\n'), true);
  assert.equal(isUnclosed('```\nx\n```\n'), false);
  assert.equal(isUnclosed('x\n'), false);
  assert.equal(isUnclosed('<!--\n'), false);
});

test('that nothing closes a fence holds for later ones of its kind only', () => {
  const blocks = findOpaqueBlocks(sourceLines('```\nx\n~~~\ny\n~~~\n  ```\n```\n').filter(({ number }) => number < 7));
  assert.deepEqual([blocks.endOf(0), blocks.endOf(2)], [5, 4]);
  const nested = findOpaqueBlocks(sourceLines('````\n```\nx\n```\n'));
  assert.deepEqual([nested.endOf(0), nested.endOf(1), nested.endOf(0)], [undefined, 3, undefined]);
  const quoted = findOpaqueBlocks(sourceLines('> ```\n> x\n\n```\ny\n```\n'));
  assert.deepEqual([quoted.endOf(0), quoted.endOf(3)], [undefined, 5]);
  const open = findOpaqueBlocks(sourceLines('<!--\n```\n```\n'));
  assert.deepEqual([open.endOf(0), open.endOf(1)], [undefined, 2]);
});

test('a comment ends in its line or in a later one', () => {
  assert.equal(endOf('<!-- x -->\n-->'), 0);
  assert.equal(endOf('<!-- x\ny\nz --> w\n'), 2);
  assert.equal(endOf('<!-- x\n'), undefined);
});

test('what follows the comments in a line keeps its columns', () => {
  const after = (text: string) => {
    const rest = afterComment(sourceLines(text)[0]);
    return rest && [rest.text, rest.raw, rest.number];
  };
  assert.deepEqual(after('x -->  | A |'), ['       | A |', '| A |', 1]);
  assert.deepEqual(after('--><!-- y -->  <!-- z -->w'), [`${' '.repeat(25)}w`, 'w', 1]);
  assert.deepEqual(after('--> w <!-- y -->'), ['    w <!-- y -->', 'w <!-- y -->', 1]);
  assert.deepEqual(after('--> <!-- y'), ['    <!-- y', '<!-- y', 1]);
  for (const text of ['x', '-->', '--> \u200B', '<!-- x']) assert.equal(after(text), undefined, text);
  assert.equal(afterComment(undefined), undefined);
});
