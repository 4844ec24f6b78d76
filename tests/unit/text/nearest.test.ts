import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { editDistance, nearest } from '../../../src/text/nearest.ts';

test('the distance counts insertions, deletions, substitutions and swaps of neighbours', () => {
  const cases: [string, string, number][] = [
    ['', '', 0],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['abc', 'abxc', 1],
    ['abc', 'ac', 1],
    ['abc', 'axc', 1],
    ['abcd', 'acbd', 1],
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['ca', 'abc', 3],
  ];
  for (const [a, b, distance] of cases) assert.equal(editDistance(a, b), distance, `${a} → ${b}`);
});

test('beyond the limit the distance is the limit and one', () => {
  assert.equal(editDistance('kitten', 'sitting', 2), 3);
  assert.equal(editDistance('a', 'abcdef', 2), 3);
  assert.equal(editDistance('kitten', 'sitting', 3), 3);
});

test('the distance is the same both ways, and a limit never changes a distance within it', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(8), (a, b, limit) => {
      const distance = editDistance(a, b);
      assert.equal(editDistance(b, a), distance);
      assert.equal(editDistance(a, b, limit), Math.min(distance, limit + 1));
      assert.equal(distance === 0, a === b);
    }),
    { seed: 20260101, numRuns: 300 },
  );
});

test('the nearest name is found regardless of case', () => {
  assert.equal(nearest('internalerror', ['InternalErrors', 'InternalError']), 'InternalError');
  assert.equal(nearest('InternlaError', ['InvalidAction', 'InternalError']), 'InternalError');
});

test('the first of equally near names is taken', () => {
  assert.equal(nearest('abc', ['abd', 'abe']), 'abd');
});

test('a name of which more than a third differs, and more than two letters, is not near', () => {
  assert.equal(nearest('abcdefghi', ['abcdefxyz']), 'abcdefxyz');
  assert.equal(nearest('abcdefghi', ['abcdewxyz']), undefined);
  assert.equal(nearest('abcd', ['abxy']), 'abxy');
  assert.equal(nearest('abcd', ['axyz']), undefined);
  assert.equal(nearest('ab', ['xy']), undefined);
  assert.equal(nearest('abc', []), undefined);
});
