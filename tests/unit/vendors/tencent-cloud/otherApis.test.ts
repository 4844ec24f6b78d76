import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { textOf } from '../../../../src/i18n/text.ts';
import { localeNames } from '../../../../src/locales.ts';
import { rules } from '../../../../src/vendors/tencent-cloud/paste.ts';
import { wordsOf } from '../../../../src/vendors/tencent-cloud/words.ts';
import { projectRoot } from '../../../support/content.ts';

test('each API of the vendor that the site does not list has words, and no other has', () => {
  const names = new Set(rules.ours?.otherApis.map(([name]) => name));
  assert.ok(names.size > 0);
  for (const locale of localeNames) assert.deepEqual(Object.keys(wordsOf(locale).otherApis), [...names], locale);
});

test('each cloud that a text can be of has a name', () => {
  const source = readFileSync(join(projectRoot, 'src/lookup/browser/paste/foreignClouds.ts'), 'utf8');
  const marked = new Set(Array.from(source.matchAll(/^ +\[?\s*'([a-z]+)',/gm), ([, name = '']) => name));
  assert.ok(marked.has('aws') && marked.has('aliyun'));
  for (const locale of localeNames)
    assert.deepEqual(Object.keys(textOf(locale).lookup.clouds).sort(), [...marked].sort(), locale);
});
