import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildWordIndex } from '../../../../../src/lookup/browser/words/wordIndex.ts';
import { wordLines } from '../../../../../src/lookup/browser/words/wordLines.ts';
import { sourcesOf } from '../../../../support/lookupInNode.ts';

const sources = sourcesOf({
  codes: { 'A.Late': '晚了\n\n再试', B: '' },
  guides: ['keys', 'clock'],
  actions: ['DoIt'],
  remedies: [[0, '校时\n重签']],
  aliases: [[['时钟'], [3, 0]]],
});
const guides = [[], ['章', '文\n又文', '节', '末']];
const lines = wordLines({ ...sources, words: { ...sources.words, guides } });
const said = (page: number) => lines.filter((line) => line.page === page).map(({ text, weight }) => [text, weight]);

test('a code says its name, its last segment, its meanings, its remedies and its aliases, a line each', () => {
  assert.deepEqual(said(0), [
    ['A.Late', 1],
    ['Late', 1],
    ['晚了', 1],
    ['再试', 1],
    ['校时', 0.6],
    ['重签', 0.6],
    ['时钟', 1.15 * 0.85],
  ]);
});

test('a guide says its title, its description and its sections, whose headings count more', () => {
  assert.deepEqual(said(3), [
    ['clock', 1],
    ['clock', 0.8],
    ['章', 0.8],
    ['文', 0.55],
    ['又文', 0.55],
    ['节', 0.8],
    ['末', 0.55],
    ['时钟', 1.15],
  ]);
  assert.deepEqual(said(2).length, 2);
});

test('meanings are the lines that people copy, and pages are counted once', () => {
  const { meanings, pageCount } = buildWordIndex(lines);
  assert.deepEqual(
    meanings.map(([, key]) => key),
    ['晚了', '再试'],
  );
  assert.equal(pageCount, 5);
});
