import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outsideCode } from '../../../src/data/outsideCode.ts';

/** The lines that are no code in capitals. */
const changed = (...lines: string[]) => outsideCode(lines.join('\n'), (line) => [line.toUpperCase()]).split('\n');

test('lines in a fenced block of code stay, those around it are changed', () => {
  for (const fence of ['```', '~~~', '  ````', '```js'])
    assert.deepEqual(changed('a', fence, 'b', fence.replace('js', ''), 'c'), [
      'A',
      fence,
      'b',
      fence.replace('js', ''),
      'C',
    ]);
});

test('a block ends at a fence of its own kind and length, or longer', () => {
  assert.deepEqual(changed('```', 'a', '~~~', 'b', '````', 'c'), ['```', 'a', '~~~', 'b', '````', 'C']);
  assert.deepEqual(changed('````', 'a', '```', 'b', '````', 'c'), ['````', 'a', '```', 'b', '````', 'C']);
  assert.deepEqual(changed('```', 'a', '```', 'b', '```', 'c'), ['```', 'a', '```', 'B', '```', 'c']);
});

test('fewer than three signs are no fence', () => {
  assert.deepEqual(changed('~a', '``b``', 'c'), ['~A', '``B``', 'C']);
});

test('a line may become none or several', () => {
  assert.equal(
    outsideCode('a\r\nb\nc', (line) => (line === 'b' ? ['x', 'y'] : line === 'c' ? [] : [line])),
    'a\nx\ny',
  );
});
