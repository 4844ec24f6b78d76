import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinProse } from '../../../src/tables/prose.ts';

const h = (level: number, text: string) => ({ level, text });
const p = (text: string) => ({ text });

test('lines are joined, headings with blank lines around them', () => {
  assert.equal(joinProse([p('a'), p('b'), h(1, '# c'), p('d')]), 'a\nb\n\n# c\n\nd');
});

test('headings without text below them are dropped, those above a kept one are not', () => {
  assert.equal(joinProse([h(1, '# a'), h(2, '## b'), h(2, '## c'), p('d'), h(2, '## e')]), '# a\n\n## c\n\nd');
  assert.equal(joinProse([h(2, '## a'), h(1, '# b'), p('c')]), '# b\n\nc');
  assert.equal(joinProse([h(1, '# a'), p('b'), p('c')]), '# a\n\nb\nc');
});

test('blank lines do not keep a heading, and several are one', () => {
  assert.equal(joinProse([p('a'), p(''), p('\u200B'), p(' '), p('b')]), 'a\n\nb');
  assert.equal(joinProse([p('a'), p(''), p('b')]), 'a\n\nb');
  assert.equal(joinProse([h(1, '# a'), p(''), h(1, '# b'), p('c')]), '# b\n\nc');
});

test('in code a blank line is text, and keeps a heading', () => {
  assert.equal(joinProse([h(1, '# a'), { text: '', isVerbatim: true }, p('b')]), '# a\n\nb');
  assert.equal(joinProse([h(1, '# a'), { text: ' ', isVerbatim: true }, h(1, '# b')]), '# a');
});

test('nothing is nothing', () => {
  assert.equal(joinProse([]), '');
});
