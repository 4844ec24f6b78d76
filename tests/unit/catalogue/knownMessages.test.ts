import assert from 'node:assert/strict';
import { test } from 'node:test';
import { knownMessages } from '../../../src/catalogue/knownMessages.ts';
import { business, catalogueOf, common, realCatalogue } from '../../support/content.ts';
import { buildIndex } from '../../../src/lookup/build/buildIndex.ts';
import { prepareMeanings, rankMessages } from '../../../src/lookup/browser/rankMessages.ts';

test('messages in the language of the reader come first, and those of one product only where it is the only one', () => {
  const { catalogue } = catalogueOf({
    tables: { one: business('| A | 一 |', '| B | 一 |'), two: business('| A | 二 |') },
    remedies: {
      all: { codes: ['A'], messages: { en: ['Gone.'], 'zh-cn': ['没了。'] } },
      own: { codes: ['A', 'B'], product: 'one', messages: { en: ['Mine.'] } },
    },
  });
  const of = (code: string, locale: 'zh-cn' | 'en') => {
    const found = catalogue.codeOf(code);
    assert.ok(found);
    return knownMessages(found, locale).map(({ text }) => text);
  };
  assert.deepEqual(of('A', 'zh-cn'), ['没了。', 'Gone.']);
  assert.deepEqual(of('A', 'en'), ['Gone.', '没了。']);
  assert.deepEqual(of('B', 'zh-cn'), ['Mine.']);
});

test('the look-up finds every code by its known messages', () => {
  const catalogue = realCatalogue();
  const { texts } = buildIndex(catalogue);
  const meanings = prepareMeanings(texts);
  const known = catalogue.codes.flatMap((code) => knownMessages(code, 'zh-cn').map(({ text }) => ({ code, text })));
  assert.ok(known.length >= 15, String(known.length));
  for (const { code, text } of known) {
    const found = rankMessages(meanings, text).map((position) => catalogue.codes[position]?.code);
    assert.ok(found.includes(code.code), `${text}: ${found.join(' ')}`);
  }
});

test('no message is known of a common code for one product only', () => {
  const { catalogue } = catalogueOf({
    tables: { one: common('| A | 一 |'), two: common('| A | 一 |') },
    remedies: { own: { codes: ['A'], product: 'one', messages: { en: ['Mine.'] } } },
  });
  const code = catalogue.codeOf('A');
  assert.ok(code);
  assert.deepEqual(knownMessages(code, 'en'), []);
});
