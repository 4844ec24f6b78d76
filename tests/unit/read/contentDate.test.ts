import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { contentDate } from '../../../src/read/contentDate.ts';

let folder: string;
const whole = () => join(folder, 'whole');

function commit(file: string, date: string): void {
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
  commit('readme.md', '2026-02-03T12:00:00Z');
});
after(() => {
  rmSync(folder, { recursive: true });
});

test('the date is that of the newest change of the content, in UTC', () => {
  assert.equal(contentDate(whole()), '2026-01-03');
});

test('a shallow clone does not know the date', () => {
  const address = pathToFileURL(whole()).href;
  execFileSync('git', ['clone', '-q', '--depth', '1', address, join(folder, 'shallow')], { stdio: 'ignore' });
  assert.equal(contentDate(join(folder, 'shallow')), undefined);
});

test('a folder without history does not know the date', () => {
  mkdirSync(join(folder, 'none'));
  assert.equal(contentDate(join(folder, 'none')), undefined);
});
