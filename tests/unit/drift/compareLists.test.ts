import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareLists } from '../../../src/drift/compareLists.ts';
import { formatDrift, isDrift } from '../../../src/drift/formatDrift.ts';
import type { ListedCode } from '../../../src/drift/list.ts';

const list = (file: string, ...rows: readonly (readonly [code: string, text?: string])[]): ListedCode[] =>
  rows.map(([code, text = ''], index) => ({ code, text, file, line: index + 1 }));
const here = (...rows: readonly (readonly [string, string?])[]) => list('here.md', ...rows);
const there = (...rows: readonly (readonly [string, string?])[]) => list('there.csv', ...rows);
const codes = (rows: readonly ListedCode[]) => rows.map(({ code }) => code);

test('codes stand in the order of the alphabet, each once', () => {
  const drift = compareLists(here(['C'], ['A'], ['C'], ['B']), there(['Z'], ['Y']));
  assert.deepEqual([drift.here, drift.there], [3, 2]);
  assert.deepEqual(
    [codes(drift.onlyHere), codes(drift.onlyThere)],
    [
      ['A', 'B', 'C'],
      ['Y', 'Z'],
    ],
  );
});

test('one text that both say of a code is enough, and one spelling', () => {
  const several = there(['A', 'two'], ['A', 'one'], ['a', 'three']);
  const drift = compareLists(here(['A', 'one'], ['A', 'four']), several);
  assert.ok(!isDrift(drift));
  assert.deepEqual(codes(compareLists(here(['A', 'four']), several).differing.map(({ there: row }) => row)), ['A']);
});

test('white space inside a text is one space, and only a full stop at its end says nothing', () => {
  const differ = (one: string, other: string) =>
    compareLists(here(['A', one]), there(['A', other])).differing.length > 0;
  assert.ok(!differ('no  such\n\tkey', 'no such key.'));
  assert.ok(!differ('没有。', ' 没有 '));
  assert.ok(differ('no such key', 'nosuchkey'));
  assert.ok(differ('a.b', 'ab'));
});

test('texts are compared where both lists have some, in scripts of one kind', () => {
  const areCompared = (ours: readonly string[], theirs: readonly string[]) =>
    compareLists(
      here(...ours.map((text) => ['A', text] as const)),
      there(...theirs.map((text) => ['A', text] as const)),
    ).areTextsCompared;
  assert.ok(areCompared(['x', ''], ['y']));
  assert.ok(!areCompared([''], ['y']));
  assert.ok(!areCompared(['x'], ['']));
  assert.ok(!areCompared([], []));
  assert.ok(areCompared(['甲', '乙', 'x'], ['丙']));
  assert.ok(!areCompared(['甲', 'x'], ['丙']), 'half of them is not most');
});

test('a text of a foreign file is one line, and a code without one has none', () => {
  const drift = compareLists(here(['A']), there(['A'], ['B'], ['C', ' x\r\n\t\u001b[1my ']));
  assert.equal(
    formatDrift({ ...drift, areTextsCompared: true }),
    '1 codes here, 3 there.\n\nOnly there: 2\n  B  there.csv:2\n  C  there.csv:3\n         x [1my\n',
  );
});
