import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cacheControl } from '../../../src/hosts/headers.ts';

const folder = mkdtempSync(join(tmpdir(), 'upload-'));
after(() => {
  rmSync(folder, { recursive: true });
});
const log = join(folder, 'calls');
mkdirSync(join(folder, 'dist'));
// In place of `aws`: writes down what it is called with, one call a line.
writeFileSync(join(folder, 'aws'), `#!/bin/sh\nprintf '%s|' "$@" >> ${log}\necho >> ${log}\n`);
chmodSync(join(folder, 'aws'), 0o755);
const upload = (): string =>
  execFileSync(
    'sh',
    ['hosts/bucket/upload.sh', join(folder, 'dist'), 's3://bucket/docs', '--endpoint-url', 'https://cos'],
    {
      env: { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
      stdio: 'pipe',
    },
  );

test('a folder that is no built site is not uploaded', () => {
  assert.throws(upload, /is no built site/);
  assert.ok(!existsSync(log));
});

test('hashed files go first and are kept for a year, pages go after all else, and what is old goes last', () => {
  writeFileSync(join(folder, 'dist/404.html'), '');
  upload();
  const calls = readFileSync(log, 'utf8').trimEnd().split('\n');
  assert.ok(calls.every((call) => call.startsWith('s3|sync|') && call.includes('|s3://bucket/docs|--no-progress|')));
  assert.ok(calls.every((call) => call.includes('|--endpoint-url|https://cos|')));
  assert.ok(calls.every((call) => call.includes('|--exclude|*.br|--exclude|*.gz|')));
  const kept = calls.map((call) => /--cache-control\|([^|]+)/.exec(call)?.[1]);
  assert.deepEqual(kept, [
    cacheControl.hashed,
    ...Array<string>(calls.length - 2).fill(cacheControl.others),
    undefined,
  ]);
  assert.match(calls[0] ?? '', /--include\|_astro\/\*/);
  assert.match(calls.at(-2) ?? '', /--include\|\*\.html\|--content-type\|text\/html; charset=utf-8/);
  assert.deepEqual(
    calls.map((call) => call.includes('--delete')),
    calls.map((_, at) => at === calls.length - 1),
  );
});
