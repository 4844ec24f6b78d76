import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../../src/i18n/text.ts';
import { localeNames } from '../../../../src/locales.ts';
import { CLOUD_MARKS } from '../../../../src/lookup/browser/paste/foreignClouds.ts';
import { rules } from '../../../../src/vendors/tencent-cloud/paste.ts';
import { wordsOf } from '../../../../src/vendors/tencent-cloud/words.ts';

test('each API of the vendor that the site does not list has words, and no other has', () => {
  const names = new Set(rules.ours?.otherApis.map(([name]) => name));
  assert.ok(names.size > 0);
  for (const locale of localeNames) assert.deepEqual(Object.keys(wordsOf(locale).otherApis), [...names], locale);
});

test('each cloud that a text can be of has a name', () => {
  const marked = new Set(CLOUD_MARKS.map(([name]) => name));
  for (const locale of localeNames)
    assert.deepEqual(Object.keys(textOf(locale).lookup.clouds).sort(), [...marked].sort(), locale);
});
