import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { copyProject, type ProjectCopy } from '../support/project.ts';

let project: ProjectCopy;
let site: Map<string, string>;

before(() => {
  project = copyProject();
  assert.equal(project.build().status, 0);
  site = project.digests();
  // What a build now makes differs from the site that is there.
  project.edit('content/errors/zh-cn/cloudaudit.md', (text) => text.replace('| 内部错误。 |', '| 服务内部出错了。 |'));
});
after(() => {
  project.remove();
});

/** Starts a build that is not waited for. */
const startBuild = (): ChildProcess =>
  spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], { cwd: project.folder, stdio: 'pipe' });

/** Moments of a build, each by something that it prints then. */
const moments: Readonly<Record<string, RegExp>> = {
  'the check of the content': /rows in =/,
  'the reading of the collections': /\[content\]/,
  'the bundling': /Building static entrypoints/,
  'the first page': /├─/,
  'the middle of the pages': /errors\/ResourceInUse\/index\.html/,
  'the sitemap': /sitemap-index\.xml/,
};

/** Sends `signal` to a build at a moment; the promise is of its exit code and the signal that ended it. */
async function endBuild(signal: NodeJS.Signals, moment: RegExp): Promise<[number | null, string | null]> {
  const build = startBuild();
  const ended = once(build, 'exit') as Promise<[number | null, string | null]>;
  let printed = '';
  build.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (moment.test(printed)) build.kill(signal);
  });
  return ended;
}

for (const [name, moment] of Object.entries(moments)) {
  test(`a build that is killed during ${name} leaves the last good site as it was`, async () => {
    const [code, signal] = await endBuild('SIGKILL', moment);
    assert.deepEqual([code, signal], [null, 'SIGKILL']);
    assert.deepEqual(project.digests(), site);
  });
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`a build that is ended by ${signal} leaves the last good site as it was, and nothing else`, async () => {
    const [code] = await endBuild(signal, /├─/);
    assert.equal(code, 1);
    assert.deepEqual(project.digests(), site);
    for (const left of ['.build', '.build.lock']) assert.equal(project.has(left), false, left);
  });
}

test('of two builds at once the second says so and stops, and the first is whole', async () => {
  const first = startBuild();
  const ended = once(first, 'exit');
  while (!project.has('.build.lock') || project.read('.build.lock') !== String(first.pid)) await wait(20);
  const second = project.build();
  assert.equal(second.status, 1, second.output);
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
