import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../../../src/lookup/build/buildIndex.ts';
import { buildWords } from '../../../../src/lookup/build/buildWords.ts';
import type { AliasRow } from '../../../../src/read/readAliases.ts';
import { business, catalogueOf, realCatalogue } from '../../../support/content.ts';

const position = { file: 'content/aliases.md', line: 1, column: 1 };
const alias = (phrases: string[], targets: string[], synonyms: string[] = []): AliasRow => ({
  phrases,
  targets: targets.map((name) => ({ name, position })),
  synonyms,
});

test('pages are numbered: codes, guides, actions; aliases lead to them, and words that mean the same are kept apart', () => {
  const { catalogue } = catalogueOf({
    tables: { a: business('| A.B | 签 |', '| A.C | |'), b: business('| A.C | 二 |') },
    guides: { g: ['A.B'], h: ['A.C'] },
    actions: { a: { Do: ['A.C'] }, b: { Do: ['A.C'] } },
    aliases: [
      alias(['late', '惯'], ['guides/h', 'A.C', 'actions/a/Do', 'actions/b/Do', 'A.B']),
      alias(['桶'], [], ['bucket', '贝']),
      alias(['lost'], ['No.Such']),
    ],
  });
  const { words } = buildIndex(catalogue);
  assert.deepEqual(words.aliases, [
    [
      ['late', '惯'],
      [3, 1, 4, 5, 0],
    ],
  ]);
  assert.deepEqual(words.synonyms, [['桶', 'bucket', '贝']]);
  assert.deepEqual(words.actions, [
    [0, 'Do', [1]],
    [1, 'Do', [1]],
  ]);
  assert.deepEqual(words.guides, [[], []]);
  assert.match(words.traditional, /簽签/);
  assert.match(words.traditional, /慣惯/, 'of a phrase');
  assert.match(words.traditional, /貝贝/, 'of a word that means the same');
});

test('of the real content: the remedies of codes, not of whole categories, and the sections of guides', () => {
  const catalogue = realCatalogue();
  const { words, index } = buildIndex(catalogue);
  assert.equal(words.remedies.length, index.codes.length);
  assert.ok(words.remedies.every(([, lines]) => /\S/.test(lines)));
  const codes = catalogue.codes.map((code, at) => ({
    ...code,
    remedies: code.remedies.map((remedy) => ({ ...remedy, words: at === 0 ? undefined : {} })),
  }));
  assert.deepEqual(buildWords(catalogue, codes, []).remedies, words.remedies.slice(0, 1));
  const signing = words.guides[catalogue.guides.findIndex(({ id }) => id === 'signing')] ?? [];
  assert.ok(signing.includes('步骤'), signing.filter((_, at) => at % 2 === 0).join(' '));
  assert.doesNotMatch(words.remedies.map(([, lines]) => lines).join('\n'), /[*`|]|\]\(/);
});
