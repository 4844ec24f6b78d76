import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinedNames, wordsOf } from '../../../../src/lookup/shared/wordsOf.ts';

test('names are parted at capitals, dots and underlines, and a run of capitals is one word', () => {
  assert.deepEqual(wordsOf('InvalidParameterValue.CosRegion'), ['invalid', 'paramet', 'valu', 'co', 'region']);
  assert.deepEqual(wordsOf('COSRegion cos_region V2Api'), ['co', 'region', 'co', 'region', 'v', '2', 'api']);
});

test('English words are compared by their stem', () => {
  for (const [one, other] of [
    ['expired', 'expires'],
    ['retries', 'retry'],
    ['buckets', 'bucket'],
    ['signing', 'sign'],
  ] as const)
    assert.deepEqual(wordsOf(one), wordsOf(other));
  assert.notDeepEqual(wordsOf('signature'), wordsOf('sign'));
});

test('Chinese is compared by pairs of neighbours; scripts and numbers part words', () => {
  assert.deepEqual(wordsOf('跟踪集'), ['跟踪', '踪集']);
  assert.deepEqual(wordsOf('桶 cos桶17天'), ['桶', 'co', '桶', '17', '天']);
  assert.deepEqual(wordsOf('ＮＴＰ，——'), ['ntp']);
  assert.deepEqual(wordsOf(''), []);
});

test('a name of several words is also one word', () => {
  assert.deepEqual(joinedNames('the SecretId and cos_region, not COS or Secret'), ['secretid', 'cosregion']);
});
