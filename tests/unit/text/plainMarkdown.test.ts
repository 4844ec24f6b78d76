import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainLines } from '../../../src/text/plainMarkdown.ts';

test('lines lose their markup, links keep their text, and empty lines go', () => {
  for (const [markdown, plain] of [
    ['- a [link](/x/ "t") and ![picture](y.png)', 'a link and picture'],
    ['> quoted `code`', 'quoted code'],
    ['12. twelfth', 'twelfth'],
    ['| a | --- | :---: |', 'a'],
    ['<details>shown</details>', 'shown'],
    ['1 < 2', '1 < 2'],
    ['one<br>two', 'one two'],
    ['no ``` fence', 'no fence'],
    ['a-b + c 3. d', 'a-b + c 3. d'],
  ] as const)
    assert.equal(plainLines(markdown).join('|'), plain, markdown);
  assert.deepEqual(plainLines('a\r\n\r\n  \nb'), ['a', 'b']);
});

test('blocks of code and imports are left out, and text after them is kept', () => {
  assert.deepEqual(plainLines('import { A } from "a";\na\n  ```js\nlet x;\n  ```\nb\n~~~\ny\n~~~\nc'), ['a', 'b', 'c']);
  assert.deepEqual(plainLines('an import of goods'), ['an import of goods']);
});
