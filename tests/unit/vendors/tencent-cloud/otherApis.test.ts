import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textOf } from '../../../../src/i18n/text.ts';
import { localeNames } from '../../../../src/locales.ts';
import { CLOUD_MARKS } from '../../../../src/lookup/browser/paste/foreignClouds.ts';
import { CLOUD_NAMES, SERVICE_NAMES } from '../../../../src/lookup/browser/paste/foreignNames.ts';
import { PROGRAM_MARKS } from '../../../../src/lookup/browser/paste/foreignPrograms.ts';
import { rules } from '../../../../src/vendors/tencent-cloud/paste.ts';
import { wordsOf } from '../../../../src/vendors/tencent-cloud/words.ts';

test('each API of the vendor that the site does not list has words, and no other has', () => {
  const names = new Set(rules.ours?.otherApis.map(([name]) => name));
  assert.ok(names.size > 0);
  for (const locale of localeNames) assert.deepEqual(Object.keys(wordsOf(locale).otherApis), [...names], locale);
});

test('each cloud that a text can be of has a name, and each name is of a cloud or a program', () => {
  const clouds: readonly string[] = [...CLOUD_MARKS, ...CLOUD_NAMES, ...SERVICE_NAMES].map(([name]) => name);
  const programs: readonly string[] = PROGRAM_MARKS.map(([name]) => name);
  for (const locale of localeNames) {
    const named = Object.keys(textOf(locale).lookup.clouds);
    assert.deepEqual(
      clouds.filter((name) => !named.includes(name)),
      [],
      locale,
    );
    assert.deepEqual(
      named.filter((name) => ![...clouds, ...programs].includes(name)),
      [],
      locale,
    );
  }
});
