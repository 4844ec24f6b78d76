import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyProject, type ProjectCopy } from '../support/project.ts';

let project: ProjectCopy;
let output: string;

before(() => {
  project = copyProject();
  // What one language lacks is shown in the other.
  project.drop('content/look-alikes/en');
  rmSync(join(project.folder, 'content/remedies/zh-cn/InvalidAction.md'));
  rmSync(join(project.folder, 'content/remedies/zh-cn/InvalidAction.cloudaudit.md'));
  project.edit('content/remedies/zh-cn/NoSuchVersion.md', (text) => text.replace(/^retry: .*\n/m, ''));
  project.edit('content/remedies/zh-cn/RequestLimitExceeded.md', (text) => text.replace('retry: backoff', 'retry: no'));
  project.edit('content/actions/cloudaudit.md', (text) => text.replace(/^\| ListAudits .*\n/m, ''));
  project.edit('content/look-alikes/zh-cn/cloudaudit.md', (text) =>
    text.replace(/^\|[^|]*InvalidParameter(Value)?\.Time \|[^|]*InvalidParameter(Value)?\.Time \|.*\n/m, ''),
  );
  const run = project.build();
  assert.equal(run.status, 1, run.output);
  output = run.output;
});
after(() => {
  project.remove();
});

test('a code whose remedy is gone is named with its row', () => {
  assert.match(output, /cloudaudit\.md:\d+:1 code-without-remedy\n {2}InvalidAction 没有自己的处理方法/);
});

test('a remedy without a verdict is named', () => {
  assert.match(output, /content\/remedies\/zh-cn\/NoSuchVersion\.md:\d+:\d+ invalid-frontmatter\n.*retry/);
});

test('a verdict that contradicts its code is named with its line', () => {
  assert.match(output, /RequestLimitExceeded\.md:\d+:8 inconsistent-verdict/);
});

test('a business code whose action row is gone is named with its row', () => {
  assert.match(output, /code-without-action\n {2}没有接口返回业务错误码 InternalError\.ListAuditsError/);
});

test('twins that no row tells apart any more are named', () => {
  assert.match(output, /missing-look-alike\n.*InvalidParameter\.Time 与 InvalidParameterValue\.Time/);
});
