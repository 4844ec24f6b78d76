import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { fileDates, newest } from '../../../src/read/fileDates.ts';

let folder: string;
const whole = () => join(folder, 'whole');

function commit(file: string, date: string): void {
  mkdirSync(join(whole(), 'content'), { recursive: true });
  writeFileSync(join(whole(), file), date);
  const env = { ...process.env, GIT_COMMITTER_DATE: date };
  const as = ['-c', 'user.name=a', '-c', 'user.email=a@example.com'];
  execFileSync('git', ['add', '.'], { cwd: whole() });
  execFileSync('git', [...as, 'commit', '-qm', file, '--date', date], { cwd: whole(), env });
}

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  mkdirSync(join(whole(), 'content'), { recursive: true });
  execFileSync('git', ['init', '-q'], { cwd: whole() });
  commit('content/a.md', '2026-01-02T23:30:00-0500');
  commit('content/签名.md', '2026-01-02T12:00:00Z');
  commit('readme.md', '2026-02-03T12:00:00Z');
});
after(() => {
  rmSync(folder, { recursive: true });
});

test('the date of a file is that of its newest change, in UTC', () => {
  assert.deepEqual(
    [...fileDates(whole())],
    [
      ['content/签名.md', '2026-01-02'],
      ['content/a.md', '2026-01-03'],
    ],
  );
  assert.equal(newest(fileDates(whole()).values()), '2026-01-03');
  commit('content/a.md', '2026-03-04T12:00:00Z');
  assert.equal(fileDates(whole()).get('content/a.md'), '2026-03-04');
});

test('a shallow clone does not know the date', () => {
  const address = pathToFileURL(whole()).href;
  execFileSync('git', ['clone', '-q', '--depth', '1', address, join(folder, 'shallow')], { stdio: 'ignore' });
  assert.equal(fileDates(join(folder, 'shallow')).size, 0);
});

test('a folder without history does not know the date', () => {
  mkdirSync(join(folder, 'none'));
  assert.equal(fileDates(join(folder, 'none')).size, 0);
});
