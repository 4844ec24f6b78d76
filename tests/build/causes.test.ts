import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const table = 'content/errors/zh-cn/cloudaudit.md';
const header = '| 错误码 | 说名 |\n| --- | --- |\n';
let project: ProjectCopy;
let output: string;

before(() => {
  project = copyProject();
  // What decoding makes of a table that is not UTF-8: the Chinese is lost, the codes are legible.
  const bytes = Buffer.from(project.read(table).replace(/[^\0-\x7f]/g, 'ÿ'), 'latin1');
  writeFileSync(join(project.folder, table), bytes);
  for (let index = 0; index < 38; index++)
    project.write(`content/errors/zh-cn/p${index}.md`, `## 业务错误码\n\n${header}| P${index}.Code | 一 |\n`);
  project.write('content/errors/zh-CN/lost.md', '| 错误码 | 说明 |\n| --- | --- |\n| Lost.Code | 一 |\n');
  project.edit('content/docs/guides/signing.mdx', (text) =>
    text.replace('  - AuthFailure.SignatureFailure', '  - AuthFailure.SignatureFailure\n  - Lost.Code'),
  );
  output = project.build().output;
});

after(() => {
  project.remove();
});

/** What is said of the problem at the start of its line. */
const blockOf = (start: string): string => {
  const block = output.split('\n\n').find((text) => text.trim().startsWith(start));
  assert.ok(block !== undefined, `${start}\n${output}`);
  return block;
};

test('a table that is not UTF-8 is one problem, with the count of those that follow', () => {
  assert.match(blockOf(`${table}:2:`), /not-utf-8\n(?:.*\n)*.*由此引起的 \d+ 个问题不再列出：.*code-in-one-language/);
  assert.equal(output.match(/cloudaudit\.md:\d+:\d+ not-utf-8/g)?.length, 1, output);
  assert.doesNotMatch(output, /errors\/zh-cn\/cloudaudit\.md:\d+:\d+ (?!not-utf-8)/);
});

test('one header misspelt in 38 tables is one problem with 38 places', () => {
  const block = blockOf('content/errors/zh-cn/p0.md:3:9 unknown-header');
  assert.match(block, /另有 37 处相同：content\/errors\/zh-cn\/p1\.md:3:9, /);
  assert.equal(output.match(/unknown-header/g)?.length, 2, 'once by itself, once in the count of what follows');
});

test('a table where nothing looks for it is a problem with its place, and its codes are unknown because of it', () => {
  const block = blockOf('content/errors/zh-CN/lost.md:1:1 misplaced-file');
  assert.match(block, /移到 content\/errors\/zh-cn\/lost\.md。\n/);
  assert.match(block, /由此引起的 \d+ 个问题不再列出：.*unknown-code/);
});
