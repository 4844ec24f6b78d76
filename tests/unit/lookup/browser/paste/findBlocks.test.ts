import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findBlocks } from '../../../../../src/lookup/browser/paste/findBlocks.ts';
import { assignOwn, assignShared, findSpans } from '../../../../../src/lookup/browser/paste/spans.ts';

/** The parts of a text that are about each of its errors alone: digits are errors, and `@` is the time that an entry of a log starts with. */
const errorsOf = (text: string) => findSpans(text, /\d/g);
const blocksOf = (text: string) => findBlocks(text, errorsOf(text), findSpans(text, /@/g));
const shown = (text: string) => blocksOf(text).map((blocks) => blocks.map(({ start, end }) => text.slice(start, end)));

describe('the parts of a text that are about one error', () => {
  test('are its line, to the end of the text or of the line', () => {
    assert.deepEqual(shown('a 1 b\nc 2'), [['a 1 b'], ['c 2']]);
    assert.deepEqual(shown('1\n\n2\n'), [['1'], ['2']]);
  });

  test('and its entry in a log, up to the next', () => {
    assert.deepEqual(shown('x\n@ a\n1 b\nc\n@ 2\nd'), [
      ['1 b', '@ a\n1 b\nc\n'],
      ['@ 2', '@ 2\nd'],
    ]);
  });

  test('but none that has another error as well', () => {
    assert.deepEqual(shown('1 2\n3'), [[], [], ['3']]);
    assert.deepEqual(shown('@ a\n1\n2'), [['1'], ['2']]);
  });
});

describe('what stands in such a part belongs to its error', () => {
  const own = (text: string) => assignOwn(findSpans(text, /[a-z]/g), errorsOf(text), blocksOf(text));
  const shared = (text: string) => assignShared(findSpans(text, /[a-z]/g), errorsOf(text), blocksOf(text));

  test('whatever stands nearer in another', () => {
    assert.deepEqual(own('a 1\n2 b'), ['a', 'b']);
    assert.deepEqual(shared('a 1\nb\n2 c'), ['a', 'c']);
  });

  test('the first after the error before the last that precedes it', () => {
    assert.deepEqual(own('ab1cd\n2'), ['c', 'd']);
    assert.deepEqual(own('ab1\n2c'), ['b', 'c']);
  });

  test('in its line before its entry', () => {
    assert.deepEqual(own('@ a\nb 1\nc\n@ d\n2'), ['b', 'd']);
  });

  test('from the start of the error on, and not at the end of the part', () => {
    const errors = [{ value: '1', start: 4, end: 6 }];
    const at = (start: number) => ({ value: `v${start}`, start, end: start + 1 });
    assert.deepEqual(assignOwn([at(2), at(4), at(8)], errors, [[{ start: 2, end: 8 }]]), ['v4']);
    assert.deepEqual(assignOwn([at(1), at(2), at(8)], errors, [[{ start: 2, end: 8 }]]), ['v2']);
    assert.deepEqual(assignOwn([at(1), at(8)], errors, [[{ start: 2, end: 8 }]]), ['v8']);
  });
});
