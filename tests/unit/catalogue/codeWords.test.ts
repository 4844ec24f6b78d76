import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeWords } from '../../../src/catalogue/codeWords.ts';
import type { Locale } from '../../../src/locales.ts';

const listed = (names: readonly string[], locale: Locale): string =>
  (
    codeWords(
      'A.B',
      names.map((name) => ({ name, product: 'p', withdrawals: [] })),
      [],
      locale,
    )['actions'] ?? []
  )
    .map(({ text }) => text)
    .join('');

test('in English, actions are alternatives: one call is to one of them', () => {
  assert.equal(listed(['A'], 'en'), 'A');
  assert.equal(listed(['A', 'B'], 'en'), 'A or B');
  assert.equal(listed(['A', 'B', 'C'], 'en'), 'A, B, or C');
  assert.equal(listed(['A', 'B', 'C', 'D'], 'en'), 'A, B, C, or another action');
});

test('in Chinese, actions are listed', () => {
  assert.equal(listed(['A', 'B'], 'zh-cn'), 'A、B');
  assert.equal(listed(['A', 'B', 'C', 'D'], 'zh-cn'), 'A、B、C 等接口');
});

test('a code without actions has no word for them', () => {
  assert.equal(listed([], 'en'), '');
});
