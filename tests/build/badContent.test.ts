import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const table = 'content/errors/zh-cn/bad.md';
let project: ProjectCopy;
let lastSite: Map<string, string>;
let result: { status: number | null; output: string };

before(() => {
  project = copyProject();
  // A whole site in its place is tried by replaceSite.test.ts and sameBytes.test.ts.
  for (const path of ['index.html', 'errors/InternalError/index.html'])
    project.write(`dist/${path}`, 'the last good site');
  lastSite = project.digests();
  project.write(
    table,
    [
      '## 业务错误码',
      '',
      '| 错误码 | 说明 |',
      '| --- | --- |',
      '| Fine.Code | 好。 |',
      '|  | 没有错误码。 |',
      '| Fine.Code | 重复。 |',
      '| not a code! | 不是错误码。 |',
      '| Too.Many | 一 | 二 |',
      '| Too.Few |',
      '',
      '| 错误码 | 颜色 |',
      '| --- | --- |',
      '| Other.Code | 红 |',
      '',
      '| Stray.Row | 没有表头。 |',
      '',
    ].join('\n'),
  );
  project.edit('content/docs/guides/signing.mdx', (text) =>
    text
      .replace('  - AuthFailure.SignatureFailure', '  - AuthFailure.SignatureFailur')
      .replace('## 症状', '## 症状\n\n见[这里](/errors/InternalErro/)。'),
  );
  project.edit('content/products.yml', (text) => `${text}  columns:\n    颜色: extra\n`);
  result = project.build();
});

after(() => {
  project.remove();
});

test('the build fails with exit code 1', () => {
  assert.equal(result.status, 1, result.output);
});

test('the last good site is left as it was, and nothing beside it', () => {
  assert.deepEqual(project.digests(), lastSite);
  for (const left of ['.build', '.build.lock', 'dist.old']) assert.equal(project.has(left), false, left);
});

test('the line is quoted', () => {
  assert.match(result.output, /\n {2}> \| not a code! \| 不是错误码。 \|\n/);
});

test('every problem is printed in one run, with file, line, column, what happened and what to do', () => {
  for (const expected of [
    `${table}:6:3 missing-code`,
    `${table}:7:3 duplicate-code`,
    `${table}:8:3 malformed-code`,
    `${table}:9:1 wrong-cell-count`,
    `${table}:10:1 wrong-cell-count`,
    `${table}:12:9 unknown-header`,
    `${table}:16:1 row-outside-table`,
    'content/docs/guides/signing.mdx:7:5 unknown-code',
    'content/products.yml:18:9 unknown-column',
    'broken-link',
  ]) {
    assert.ok(result.output.includes(expected), `${expected}\n${result.output}`);
  }
  assert.match(result.output, /Fine\.Code 在这张表中出现了两次，第一次在第 5 行。\n {2}保留一行/);
  assert.match(result.output, /是不是 AuthFailure\.SignatureFailure？/);
  assert.match(result.output, /是不是 \/errors\/InternalError\/？/);
  assert.match(result.output, /\n\d 个文件中共有 \d+ 个问题。\n/);
});

test('a code that no guide serves any more is named with the file that serves its neighbours', () => {
  assert.match(
    result.output,
    /code-without-guide\n {2}没有指南列出 AuthFailure\.SignatureFailure。\n.*content\/docs\/guides/,
  );
});

test('nothing of it is a stack trace', () => {
  assert.doesNotMatch(result.output, /^\s+at .*:\d+:\d+\)?$/m);
});
