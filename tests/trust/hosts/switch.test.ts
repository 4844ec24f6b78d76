import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { ask } from '../../support/answer.ts';
import { startNginx } from '../../support/nginx.ts';

const PAGE = '/errors/AuthFailure.SignatureFailure/';

describe('a new release', () => {
  test('takes the place of the old one at once: no request finds nothing, and the last three are kept', async () => {
    const { origin, folder, stop } = await startNginx({ dist: 'dist' });
    const statuses = new Map<number | undefined, number>();
    let isSwitching = true;
    const read = async (): Promise<void> => {
      while (isSwitching) {
        const { status } = await ask(origin, PAGE);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    try {
      const readers = [read(), read()];
      for (let release = 1; release <= 5; release++)
        await promisify(execFile)('sh', ['hosts/switch.sh', 'dist', folder]);
      isSwitching = false;
      await Promise.all(readers);
      assert.equal(readdirSync(join(folder, 'releases')).length, 3);
      assert.equal(
        realpathSync(join(folder, 'current')),
        join(folder, 'releases', readdirSync(join(folder, 'releases')).sort().at(-1) ?? ''),
      );
    } finally {
      await stop();
    }
    assert.deepEqual([...statuses.keys()], [200]);
  });

  test('a folder that is no built site takes nobody’s place', () => {
    const folder = mkdtempSync(join(tmpdir(), 'releases-'));
    assert.throws(() => execFileSync('sh', ['hosts/switch.sh', 'src', folder], { stdio: 'pipe' }), /is no built site/);
    assert.deepEqual(readdirSync(folder), []);
    rmSync(folder, { recursive: true });
  });
});
