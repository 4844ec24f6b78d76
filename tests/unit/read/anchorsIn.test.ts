import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorsIn } from '../../../src/read/anchorsIn.ts';

test('a heading has the id that its page gives it, and HTML has its own', () => {
  assert.deepEqual(anchorsIn('## What `A.B` means: 原因!\n\n<a id="here"></a>\n\n### Snake_case-x'), [
    'what-ab-means-原因',
    'snake_case-x',
    'here',
  ]);
});

test('letters with marks stay', () => {
  assert.deepEqual(anchorsIn('# e\u0301te\u0301'), ['e\u0301te\u0301']);
});

test('headings of one text are counted from the second on', () => {
  assert.deepEqual(anchorsIn('# A\n\n## A\n\n## B\n\n## a'), ['a', 'a-1', 'b', 'a-2']);
});

test('a section of a remedy has the same id in every language', () => {
  assert.deepEqual(anchorsIn('## 原因'), anchorsIn('## Cause'));
});
