import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatProblems, sortProblems } from '../../../src/problems/format.ts';
import { problem } from '../../../src/problems/problems.ts';

const at = (file: string, line: number, column: number) => problem('missing-code', { file, line, column }, {});
const places = (problems: readonly { file: string; line: number; column: number }[]) =>
  problems.map(({ file, line, column }) => `${file}:${line}:${column}`);

test('problems are sorted by file, then line, then column, as numbers', () => {
  const given = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 12), at('a', 9, 2)];
  assert.deepEqual(places(sortProblems(given)), ['a:9:2', 'a:9:12', 'a:10:1', 'b:1:1']);
  assert.deepEqual(places(given), ['b:1:1', 'a:10:1', 'a:9:12', 'a:9:2'], 'the given list stays as it is');
});

test('problems are sorted in one way, whatever their order before', () => {
  const sorted = [at('a', 1, 2), at('a', 2, 1), at('a', 2, 3), at('b', 1, 1), at('c', 1, 1)];
  for (let first = 0; first < sorted.length; first++) {
    for (const step of [1, 2, 3, 4]) {
      const shuffled = sorted.map((_, index) => sorted.at((first + index * step) % sorted.length));
      assert.deepEqual(sortProblems(shuffled.filter((one) => one !== undefined)), sorted);
    }
  }
});

test('a report says where, what happened, what to do, and counts', () => {
  assert.equal(
    formatProblems([at('b.md', 2, 1), at('a.md', 7, 3)], 'en'),
    [
      'a.md:7:3 missing-code',
      '  This row has no error code.',
      '  Fill the code cell, or delete the row.',
      '',
      'b.md:2:1 missing-code',
      '  This row has no error code.',
      '  Fill the code cell, or delete the row.',
      '',
      '2 problems in 2 files.',
    ].join('\n'),
  );
});

test('one problem is counted in the singular', () => {
  assert.match(formatProblems([at('a.md', 1, 1)], 'en'), /\n\n1 problem in 1 file\.$/);
  assert.match(formatProblems([at('a.md', 1, 1), at('a.md', 2, 1)], 'en'), /\n\n2 problems in 1 file\.$/);
});

test('a report is in the language of the site, with the same places, ids and quoted lines', () => {
  const folded = { ...at('a.md', 7, 3), also: [at('c.md', 1, 2)], followers: [at('a.md', 8, 1)] };
  assert.equal(
    formatProblems([folded], 'zh-cn', () => '| | x |'),
    [
      'a.md:7:3 missing-code',
      '  这一行没有错误码。',
      '  填写错误码单元格，或者删除这一行。',
      '  > | | x |',
      '  另有 1 处相同：c.md:1:2',
      '  由此引起的 1 个问题不再列出：1 missing-code。',
      '',
      '2 个文件中共有 1 个问题。',
    ].join('\n'),
  );
});

test('a long line is cut, and the files of other places are counted', () => {
  const folded = { ...at('a.md', 1, 1), also: [at('b.md', 1, 1), at('c.md', 1, 1), at('c.md', 2, 1)] };
  const report = formatProblems([folded], 'en', () => `  ${'x'.repeat(200)}`);
  assert.match(report, /\n {2}> x{160}\n/);
  assert.match(report, /: b\.md:1:1, c\.md:1:1, c\.md:2:1\n/);
  assert.match(report, /\n\n1 problem in 3 files\.$/);
});
