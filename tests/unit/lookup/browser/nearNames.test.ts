import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearNames } from '../../../../src/lookup/browser/nearNames.ts';
import { prepareIndex } from '../../../../src/lookup/shared/codeIndex.ts';

const near = (code: string, ...codes: string[]) => {
  const entries = prepareIndex({ codes, productsOf: [] });
  return nearNames(code, { entries, byKey: new Map(entries.map((entry) => [entry.key, entry])) }).map(
    (entry) => entry.code,
  );
};

test('names of the same category are near where at most a third of the last segment differs', () => {
  assert.deepEqual(near('A.Timeouts', 'A.Timeout', 'A.Quota', 'B.Timeouted'), ['A.Timeout']);
  assert.deepEqual(near('A.abcdef', 'A.abcdxy', 'A.abcxyz'), ['A.abcdxy']);
  assert.deepEqual(near('A.ab', 'A.ax', 'A.xy'), ['A.ax'], 'at least one letter');
});

test('the same last segment in another category is near where the whole is', () => {
  assert.deepEqual(near('InvalidParam.Time', 'InvalidParameter.Time', 'Limit.Time'), ['InvalidParameter.Time']);
});

test('a name with something before or behind it is near, if it is long enough to tell', () => {
  assert.deepEqual(near('A.CosRegion', 'A.TheCosRegionError'), ['A.TheCosRegionError']);
  assert.deepEqual(near('A.Time', 'A.TimestampExpiredError'), []);
  assert.deepEqual(near('A.Stamp', 'A.TimestampExpiredError'), ['A.TimestampExpiredError'], 'five letters');
});

test('at most three, the nearest first, then the codes that it stands below', () => {
  assert.deepEqual(
    near('A.B.abcdefghi', 'A', 'A.abcdefghixx', 'A.abcdefghix', 'A.B', 'A.abcdefghi', 'A.xabcdefghi', 'B'),
    ['A.abcdefghi', 'A.abcdefghix', 'A.xabcdefghi', 'A.B', 'A'],
  );
  assert.deepEqual(near('FailedOperation.Unheard', 'FailedOperation.CreateBucketFail', 'FailedOperation'), [
    'FailedOperation',
  ]);
  assert.deepEqual(near('Foo.Bar', 'A', 'B.C'), []);
});
