import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFolder } from '../../../src/read/readFolder.ts';
import { projectRoot } from '../../support/content.ts';

/** How much of the shorter of two remedies may stand in the other: a tenth of its sequences of five characters. */
const MOST = 0.1;
const LENGTH = 5;

/** Pairs that may be more alike, `one / other` by name in alphabetical order, and why. */
const alike: ReadonlyMap<string, string> = new Map();

/** The letters and digits of the prose: names in code, samples and addresses are the API's, and two pages must share them. Names of places are not shown. */
const prose = (text: string): string =>
  text
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/^## .*$/gm, '')
    .replaceAll(/^```[\s\S]*?^```$/gm, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/`+[^`\n]+`+/g, '')
    .replaceAll(/\{\w+\|?/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');

function sequences(text: string): Set<string> {
  const letters = prose(text);
  const found = new Set<string>();
  for (let start = 0; start + LENGTH <= letters.length; start++) found.add(letters.slice(start, start + LENGTH));
  return found;
}

function shareOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  return [...shorter].filter((sequence) => longer.has(sequence)).length / Math.max(1, shorter.size);
}

const remedies = readFolder(projectRoot, 'content/remedies/zh-cn', ['.md']).map(({ name, text }) => ({
  name,
  own: sequences(text),
}));
const shares: ReadonlyMap<string, number> = new Map(
  remedies.flatMap((one, index) =>
    remedies.slice(index + 1).map((other) => [`${one.name} / ${other.name}`, shareOf(one.own, other.own)] as const),
  ),
);

test('the measure finds what two texts share, and only that', () => {
  const body = (words: string): string => `---\nretry: no\n---\n\n## 原因\n\n${words}\n`;
  const one = sequences(body('先查状态，再决定要不要重发。'));
  assert.equal(shareOf(one, sequences(body('先查状态，再决定要不要重发！'))), 1);
  assert.equal(shareOf(one, sequences(body('`先查状态，再决定要不要重发。`'))), 0);
  assert.equal(shareOf(one, sequences(body('密钥已经删除，只能新建。'))), 0);
});

test('no remedy shares more than a tenth of its text with another', () => {
  for (const [pair, share] of shares) {
    if (!alike.has(pair)) assert.ok(share <= MOST, `${pair}: ${(share * 100).toFixed(1)} %`);
  }
});

test('no pair is exempt that need not be', () => {
  for (const [pair, reason] of alike) {
    assert.notEqual(reason, '', pair);
    assert.ok((shares.get(pair) ?? 0) > MOST, `${pair} is not that alike any more: remove it from the list`);
  }
});
