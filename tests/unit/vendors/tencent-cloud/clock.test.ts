import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTimestamp, TOLERANCE } from '../../../../src/vendors/tencent-cloud/signing/clock.ts';

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

test('the number of digits tells the unit', () => {
  assert.equal(kindOf('123456789'), 'outside');
  assert.equal(kindOf('12345678'), undefined);
  assert.equal(kindOf('12345678901'), 'outside');
  assert.equal(kindOf('123456789012'), 'milliseconds');
  assert.equal(kindOf('12345678901234'), 'milliseconds');
  assert.equal(kindOf('123456789012345'), 'microseconds');
  assert.equal(kindOf('12345678901234567'), 'microseconds');
  assert.equal(kindOf('123456789012345678'), undefined);
});

test('a time zone is up to fourteen hours away, give or take five minutes', () => {
  const zoneOf = (distance: number) => readTimestamp(String(seconds + distance), now)?.zone;
  assert.equal(zoneOf(1800 + TOLERANCE), 0.5);
  assert.equal(zoneOf(1800 + TOLERANCE + 1), 0);
  assert.equal(zoneOf(-1800 + TOLERANCE), -0.5);
  assert.equal(zoneOf(TOLERANCE + 1), 0);
  assert.equal(kindOf(String(seconds + 600)), 'outside');
  assert.equal(zoneOf(14 * 3600), 14);
  assert.equal(zoneOf(-14 * 3600), -14);
  assert.equal(zoneOf(14.5 * 3600), 0);
  assert.deepEqual(readTimestamp(String(seconds + 3600), now), {
    kind: 'shifted',
    seconds: seconds + 3600,
    distance: 3600,
    zone: 1,
  });
  assert.deepEqual(readTimestamp(String(seconds + 900), now), {
    kind: 'outside',
    seconds: seconds + 900,
    distance: 900,
    zone: 0,
  });
});
