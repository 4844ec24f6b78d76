import assert from 'node:assert/strict';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { endBuild, startBuild } from '../support/endBuild.ts';
import { copyProject, smallSite, type ProjectCopy } from '../support/project.ts';

let project: ProjectCopy;
let site: Map<string, string>;

before(() => {
  project = copyProject(smallSite);
  assert.equal(project.build().status, 0);
  site = project.digests();
  // What a build now makes differs from the site that is there.
  project.edit('content/errors/zh-cn/cloudaudit.md', (text) => text.replace('| 内部错误。 |', '| 服务内部出错了。 |'));
});
after(() => {
  project.remove();
});

/** Other moments are tried by tests/trust/builds/killedBuilds.test.ts. */
test('a build that is killed while it makes pages leaves the last good site as it was', async () => {
  assert.deepEqual(await endBuild(project, 'SIGKILL', /errors\/ResourceInUse\/index\.html/), [null, 'SIGKILL']);
  assert.deepEqual(project.digests(), site);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`a build that is ended by ${signal} leaves the last good site as it was, and nothing else`, async () => {
    const [code] = await endBuild(project, signal, /├─/);
    assert.equal(code, 1);
    assert.deepEqual(project.digests(), site);
    for (const left of ['.build', '.build.lock']) assert.equal(project.has(left), false, left);
  });
}

test('of two builds at once the second says so and stops, and the first is whole, whatever a killed build left', async () => {
  project.write('.build.lock', '999999999');
  project.write('.build/site/errors/Old/index.html', 'old');
  const first = startBuild(project);
  const ended = once(first, 'exit');
  while (!project.has('.build.lock') || project.read('.build.lock') !== String(first.pid)) await wait(20);
  const second = project.build();
  assert.equal(second.status, 1, second.output);
  assert.match(second.output, /Another build of this project is running \(process \d+\)/);
  assert.deepEqual(await ended, [0, null]);
  assert.match(project.read('dist/errors/InternalError/index.html'), /服务内部出错了。/);
  assert.equal(project.has('dist/errors/Old/index.html'), false);
  for (const left of ['.build', '.build.lock', 'dist.old']) assert.equal(project.has(left), false, left);
});

test('a site that a kill between the two moves left aside is put back, also by a build that fails', () => {
  const last = project.digests();
  renameSync(join(project.folder, 'dist'), join(project.folder, 'dist.old'));
  project.edit('content/errors/zh-cn/cloudaudit.md', (text) =>
    text.replace('| ResourceInUse |', '| Resource In Use |'),
  );
  assert.equal(project.build().status, 1);
  assert.deepEqual(project.digests(), last);
  assert.equal(project.has('dist.old'), false);
});
