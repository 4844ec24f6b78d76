import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  alternatesOf,
  listedPages,
  translationsOf,
  type PagesOfLanguage,
} from '../../../src/catalogue/translations.ts';

const languages: PagesOfLanguage[] = [
  {
    locale: 'zh-cn',
    home: '/docs/',
    pages: new Set(['/docs/', '/docs/errors/A/', '/docs/errors/B/', '/docs/errors/C/']),
    untranslated: new Set(['/docs/errors/C/']),
  },
  {
    locale: 'en',
    home: '/docs/en/',
    pages: new Set(['/docs/en/', '/docs/en/errors/A/', '/docs/en/errors/B/', '/docs/en/errors/C/']),
    untranslated: new Set(['/docs/en/errors/B/']),
  },
];
const alternatesAt = (path: string) => alternatesOf(translationsOf(languages, 'zh-cn', path));

test('a page that is written in several languages has an alternate in each, and one for all other readers', () => {
  assert.deepEqual(alternatesAt('/docs/errors/A/'), [
    { hreflang: 'zh-CN', href: '/docs/errors/A/' },
    { hreflang: 'en', href: '/docs/en/errors/A/' },
    { hreflang: 'x-default', href: '/docs/errors/A/' },
  ]);
});

test('a page that is shown in another language is the alternate of none', () => {
  assert.deepEqual(alternatesAt('/docs/errors/B/'), []);
  assert.deepEqual(alternatesAt('/docs/errors/C/'), []);
});

test('where a language lacks a page, its home page stands in', () => {
  assert.deepEqual(translationsOf(languages, 'en', '/docs/en/404/'), [
    { locale: 'zh-cn', href: '/docs/', exists: false, isTranslated: false },
    { locale: 'en', href: '/docs/en/404/', exists: true, isTranslated: true },
  ]);
});

test('every page is listed in the languages that it is written in', () => {
  assert.deepEqual(
    listedPages(languages).map(({ path, alternates }) => [path, alternates.length]),
    [
      ['/docs/', 3],
      ['/docs/errors/A/', 3],
      ['/docs/errors/B/', 0],
      ['/docs/en/', 3],
      ['/docs/en/errors/A/', 3],
      ['/docs/en/errors/C/', 0],
    ],
  );
});
