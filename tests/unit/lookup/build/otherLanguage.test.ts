import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherLanguage } from '../../../../src/lookup/build/otherLanguage.ts';
import { sourcesOf } from '../../../support/lookupInNode.ts';

test('what another language says stands in the own order of codes and guides, and is empty where it says nothing', () => {
  const own = sourcesOf({ codes: { 'A.Late': '签名过期', 'B.Gone': '找不到' }, guides: ['own', 'clock'] });
  const other = sourcesOf({ codes: { 'B.Extra': 'more', 'a.late': 'expired' }, guides: ['clock', 'other'] });
  assert.deepEqual(otherLanguage(own, other), {
    texts: ['expired', ''],
    guides: [
      ['', ''],
      ['clock', 'clock'],
    ],
  });
});
