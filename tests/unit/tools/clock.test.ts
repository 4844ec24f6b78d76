import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimestamp, TOLERANCE } from '../../../src/tools/clock.ts';

const seconds = 1_764_000_000;
const now = seconds * 1000;
const kindOf = (text: string) => readTimestamp(text, now)?.kind;

test('a timestamp within five minutes is within, up to the last second', () => {
  assert.equal(kindOf(String(seconds)), 'within');
  assert.equal(kindOf(String(seconds - TOLERANCE)), 'within');
  assert.equal(kindOf(String(seconds + TOLERANCE + 1)), 'outside');
});

test('the distance is signed: ahead is positive', () => {
  assert.equal(readTimestamp(String(seconds + 1000), now)?.distance, 1000);
  assert.equal(readTimestamp(String(seconds - 1000), now)?.distance, -1000);
});

test('milliseconds and microseconds are told by their digits and turned into seconds', () => {
  assert.deepEqual(readTimestamp(`${seconds}000`, now), { kind: 'milliseconds', seconds, distance: 0, zone: 0 });
  assert.deepEqual(readTimestamp(`${seconds}000000`, now), { kind: 'microseconds', seconds, distance: 0, zone: 0 });
});

test('a distance of whole or half hours is a time zone, with its sign', () => {
  assert.deepEqual(readTimestamp(String(seconds + 8 * 3600 + 20), now)?.zone, 8);
  assert.deepEqual(readTimestamp(String(seconds - 5.5 * 3600 - 100), now)?.zone, -5.5);
  assert.equal(kindOf(String(seconds + 15 * 3600)), 'outside');
  assert.equal(kindOf(String(seconds + 8 * 3600 + 900)), 'outside');
});

test('the number is found in a header line, in full-width digits and between blanks', () => {
  assert.equal(kindOf(`X-TC-Timestamp: ${seconds}\n`), 'within');
  assert.equal(
    kindOf(String(seconds).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
    'within',
  );
});

test('a text without a timestamp is none', () => {
  for (const text of ['', 'now', '2026-11-24 10:00:00', '12345', '1'.repeat(30)])
    assert.equal(readTimestamp(text, now), undefined);
});
