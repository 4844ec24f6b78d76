import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assignOwn, assignShared, findSpans, type Span } from '../../../../../src/lookup/browser/paste/spans.ts';

/** Spans of one character, by the letters of a text: `a` before `1`. */
const spansOf = (text: string, letters: RegExp): Span[] => findSpans(text, letters);
const own = (text: string) => assignOwn(spansOf(text, /[a-z]/g), spansOf(text, /\d/g)).map((value) => value ?? '-');
const shared = (text: string) =>
  assignShared(spansOf(text, /[a-z]/g), spansOf(text, /\d/g)).map((value) => value ?? '-');

describe('spans', () => {
  test('have the offsets of the whole match, and the value of its group', () => {
    assert.deepEqual(findSpans('id=1 id=22', /id=(?<value>\d+)/g), [
      { value: '1', start: 0, end: 4 },
      { value: '22', start: 5, end: 10 },
    ]);
    assert.deepEqual(findSpans('xx', /x/g), [
      { value: 'x', start: 0, end: 1 },
      { value: 'x', start: 1, end: 2 },
    ]);
  });

  test('are read, and may be rejected', () => {
    const read = (value: string, match: string) => (value === '1' ? undefined : `${match}!`);
    assert.deepEqual(
      findSpans('a1 a2', /a(?<value>\d)/g, read).map(({ value }) => value),
      ['a2!'],
    );
  });

  test('are at most five thousand', () => {
    assert.equal(findSpans('x'.repeat(6000), /x/g).length, 5000);
  });
});

describe('each error has a span of its own', () => {
  test('all of them before their errors, or all of them after', () => {
    assert.deepEqual(own('a1 b2'), ['a', 'b']);
    assert.deepEqual(own('1a 2b'), ['a', 'b']);
    assert.deepEqual(own('a1b2'), ['a', 'b']);
    assert.deepEqual(own('a1b2c'), ['b', 'c']);
    assert.deepEqual(own('1 2a'), ['-', 'a']);
    assert.deepEqual(own('1a 2'), ['a', '-']);
    assert.deepEqual(own('a1 2'), ['a', '-']);
    assert.deepEqual(own('ab1 cd2'), ['b', 'd']);
    assert.deepEqual(own('1ab 2cd'), ['a', 'c']);
  });

  test('of one error, the one after it counts first', () => {
    assert.deepEqual(own('a1'), ['a']);
    assert.deepEqual(own('a1b'), ['b']);
    assert.deepEqual(own('1'), ['-']);
    assert.deepEqual(own('a'), []);
  });

  test('in any order of the spans, and from the start of the error on', () => {
    const errors = [{ value: '1', start: 0, end: 3 }];
    const spans = [
      { value: 'b', start: 2, end: 3 },
      { value: 'a', start: 0, end: 1 },
    ];
    assert.deepEqual(assignOwn(spans, errors), ['a']);
  });
});

describe('errors share spans', () => {
  test('one value belongs to all errors', () => {
    assert.deepEqual(shared('1 2a'), ['a', 'a']);
    assert.deepEqual(shared('a1 2a 3'), ['a', 'a', 'a']);
    assert.deepEqual(shared('1 2'), ['-', '-']);
    assert.deepEqual(shared('a'), []);
  });

  test('of several values, the nearest before each error, or else the nearest after each', () => {
    assert.deepEqual(shared('a1 2 b3 4'), ['a', 'a', 'b', 'b']);
    assert.deepEqual(shared('a1b2'), ['a', 'b']);
    assert.deepEqual(shared('1a 2b'), ['a', 'b']);
    assert.deepEqual(shared('1 2ab'), ['-', 'a']);
    assert.deepEqual(shared('1ab 2c'), ['a', 'c']);
  });

  test('a span that starts with an error stands after its start', () => {
    const errors = [
      { value: '1', start: 0, end: 3 },
      { value: '2', start: 5, end: 8 },
    ];
    const at = (...starts: number[]) => starts.map((start) => ({ value: `v${start}`, start, end: start + 1 }));
    assert.deepEqual(assignShared(at(0, 5), errors), ['v0', 'v5']);
    assert.deepEqual(assignOwn(at(0, 5), errors), ['v0', 'v5']);
    assert.deepEqual(assignOwn(at(5), errors), [undefined, 'v5']);
    assert.deepEqual(assignOwn(at(0, 4), errors), ['v0', undefined]);
  });

  test('in any order of the spans', () => {
    const errors = [{ value: '1', start: 5, end: 6 }];
    const spans = [
      { value: 'b', start: 2, end: 3 },
      { value: 'a', start: 0, end: 1 },
    ];
    assert.deepEqual(assignShared(spans, errors), ['b']);
  });
});
