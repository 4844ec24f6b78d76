import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { astroArguments, copyProject, type ProjectCopy } from '../../support/project.ts';

let project: ProjectCopy;
let site: Map<string, string>;

before(() => {
  project = copyProject();
  const { status, output } = project.build();
  assert.equal(status, 0, output);
  site = project.digests();
});
after(() => {
  project.remove();
});

const program = [process.execPath, ...astroArguments, 'build'];
const env = { ...process.env, NO_COLOR: '1' };

/** Root may read and write everything, so a build that must not is run as nobody. */
const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Runs a build by the shell; what it must leave is checked. */
function failingBuild(command: string, options: object = {}): string {
  const run = spawnSync('bash', ['-c', command], { cwd: project.folder, encoding: 'utf8', env, ...options });
  const output = run.stdout + run.stderr;
  assert.notEqual(run.status, 0, output);
  assert.deepEqual(project.digests(), site);
  for (const left of ['.build', '.build.lock', 'dist.old']) assert.equal(project.has(left), false, left);
  return output;
}

test('a file that may not be read is named, and the last good site stays', () => {
  const file = join(project.folder, 'content/errors/zh-cn/cloudaudit.md');
  chmodSync(project.folder, 0o777);
  chmodSync(file, 0o000);
  try {
    assert.match(failingBuild(program.join(' '), asNobody), /EACCES.*content\/errors\/zh-cn\/cloudaudit\.md/);
  } finally {
    chmodSync(file, 0o644);
    chmodSync(project.folder, 0o755);
  }
});

test('a folder that may not be written to is named, and the last good site stays', () => {
  chmodSync(project.folder, 0o555);
  try {
    assert.match(failingBuild(program.join(' '), asNobody), /(?:EACCES|EROFS).*\.build\.lock/);
  } finally {
    chmodSync(project.folder, 0o755);
  }
});

test('a disk that takes no more stops the build, and the last good site stays', () => {
  assert.match(failingBuild(`ulimit -f 200; ${program.join(' ')}`), /EFBIG/);
});

test('another folder, time zone, locale and clock give the same bytes', () => {
  const other = copyProject();
  try {
    const { status, output } = other.build({
      TZ: 'Pacific/Kiritimati',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      NODE_OPTIONS: `--import=${resolve('tests/support/laterClock.mjs')}`,
    });
    assert.equal(status, 0, output);
    assert.deepEqual(other.digests(), site);
  } finally {
    other.remove();
  }
});
