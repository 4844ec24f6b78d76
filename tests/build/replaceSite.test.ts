import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject, type ProjectCopy } from '../support/project.ts';

let project: ProjectCopy;
let site: Map<string, string>;
/** Milliseconds that a build takes. */
let duration: number;

before(() => {
  project = copyProject();
  const start = performance.now();
  assert.equal(project.build().status, 0);
  duration = performance.now() - start;
  site = project.digests();
  // What a build now makes differs from the site that is there.
  project.edit('content/errors/zh-cn/cloudaudit.md', (text) => text.replace('| 内部错误。 |', '| 服务内部出错了。 |'));
});
after(() => {
  project.remove();
});

/** Starts a build that is not waited for. */
const startBuild = () =>
  spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: project.folder, stdio: 'pipe' });

for (const signal of ['SIGKILL', 'SIGINT', 'SIGTERM'] as const) {
  test(`a build that is ended by ${signal} at any moment leaves the last good site as it was`, async () => {
    for (const moment of [0.1, 0.3, 0.5, 0.7, 0.85]) {
      const build = startBuild();
      const ended = once(build, 'exit') as Promise<[number | null, string | null]>;
      await wait(duration * moment);
      build.kill(signal);
      const [code, by] = await ended;
      assert.ok(by !== null || code !== 0, `exit code ${String(code)} at ${moment}`);
      assert.deepEqual(project.digests(), site, `at ${moment}`);
    }
  });
}

test('of two builds at once the second says so and stops, and the first is whole', async () => {
  const first = startBuild();
  const ended = once(first, 'exit');
  while (!project.has('.build.lock')) await wait(20);
  const second = project.build();
  assert.equal(second.status, 1);
  assert.match(second.output, /Another build of this project is running \(process \d+\)/);
  assert.deepEqual(await ended, [0, null]);
  assert.match(project.read('dist/errors/InternalError/index.html'), /服务内部出错了。/);
  for (const left of ['.build', '.build.lock', 'dist.old']) assert.equal(project.has(left), false, left);
});

test('what a killed build left stands in the way of no other', () => {
  project.write('.build.lock', '999999999');
  project.write('.build/site/errors/Old/index.html', 'old');
  assert.equal(project.build().status, 0);
  assert.equal(project.has('dist/errors/Old/index.html'), false);
});
