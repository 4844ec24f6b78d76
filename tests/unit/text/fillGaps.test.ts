import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillGaps } from '../../../src/text/fillGaps.ts';

const whole = { a: { b: 'one', c: ['two', 'three'] }, d: 'four' };

test('texts that are missing come from the whole, at any depth', () => {
  assert.deepEqual(fillGaps({ a: { b: 'eins' } }, whole), { a: { b: 'eins', c: ['two', 'three'] }, d: 'four' });
  assert.deepEqual(fillGaps({}, whole), whole);
});

test('a list is taken whole, and what the whole lacks is left out', () => {
  assert.deepEqual(fillGaps({ a: { c: ['zwei'] }, e: 'fünf' }, whole), { a: { b: 'one', c: ['zwei'] }, d: 'four' });
});

test('a text does not stand in place of a group', () => {
  assert.deepEqual(fillGaps({ a: 'eins' }, whole), whole);
  assert.deepEqual(fillGaps({ a: null }, whole), whole);
});
