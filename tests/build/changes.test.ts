import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { DataFiles } from '../../src/data/fileSchemas.ts';
import { newRepository, type TestRepository } from '../support/history.ts';
import { copyProject, type ProjectCopy } from '../support/project.ts';

const file = 'content/errors/zh-cn/other.md';
const table = (...rows: string[]) => `| 错误码 | 说明 |\n|---|---|\n${rows.join('\n')}\n`;

let project: ProjectCopy;
let repository: TestRepository;
const page = (path: string) => project.read(`dist/${path}index.html`);
const record = (code: string) => JSON.parse(project.read(`dist/api/v1/codes/${code}.json`)) as DataFiles['CodeFile'];
const build = () => {
  const { status, output } = project.build();
  assert.equal(status, 0, output);
};

before(() => {
  project = copyProject('examples/two-languages/content');
  project.write('content/site.yml', 'languages: [zh-cn]\n');
  project.drop('content/errors/en');
  repository = newRepository(project.folder);
  const ignored = '/node_modules/\n/dist*/\n/.astro/\n/.build*\n';
  repository.commit('2026-01-01T00:00:00Z', {
    '.gitignore': ignored,
    [file]: table('| Only.One | 一 |', '| Only.Two | 二 |'),
  });
  repository.commit('2026-02-02T00:00:00Z', { [file]: table('| Only.One | 一一 |', '| Only.Three | 三 |') });
});
after(() => {
  project.remove();
});

test('a build tells since when codes are listed, what changed, and that twice in the same bytes', () => {
  build();
  assert.match(page('errors/Only.One/'), /收录于 2026-01-01；文字更新于 2026-02-02/);
  assert.match(page('errors/Only.Three/'), /收录于 2026-02-02</);
  assert.deepEqual([record('Only.One').since, record('Only.One').changed], ['2026-01-01', '2026-02-02']);
  assert.match(page('changes/'), /2026-02-02[^]*改写[^]*Only\.[^]*新增[^]*移除[^]*2026-01-01/);
  assert.match(project.read('dist/changes.atom'), /<updated>2026-02-02T00:00:00Z<\/updated>/);
  const first = project.digests();
  build();
  assert.deepEqual(project.digests(), first);
});

test('a shallow clone says what it does not know', () => {
  writeFileSync(join(project.folder, '.git/shallow'), repository.git('rev-parse', 'HEAD'));
  build();
  assert.match(page('errors/Only.One/'), /2026-02-02 时已收录，更早的历史未知</);
  assert.deepEqual(
    [record('Only.One').since, record('Only.One').listedBy, record('Only.One').changed],
    [undefined, '2026-02-02', undefined],
  );
  assert.match(page('changes/'), /只知道 2026-02-02 之后的变化/);
});

test('without a repository, as from an archive, the site says that it has no history', () => {
  rmSync(join(project.folder, '.git'), { recursive: true });
  build();
  assert.doesNotMatch(page('errors/Only.One/'), /收录于|已收录/);
  assert.deepEqual(
    [record('Only.One').since, record('Only.One').listedBy, record('Only.One').changed],
    [undefined, undefined, undefined],
  );
  assert.match(page('changes/'), /没有版本历史，无法列出变化/);
});
