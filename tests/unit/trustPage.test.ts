import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import manifest from '../../package.json' with { type: 'json' };

const page = readFileSync('docs/trust.md', 'utf8');

test('every file and command that the page about trust names is there', () => {
  const files = [...page.matchAll(/`((?:tests|bench|hosts)\/[^`]+\.\w+)`/g)].map(([, file = '']) => file);
  assert.ok(files.length > 20);
  assert.deepEqual(
    files.filter((file) => !existsSync(file)),
    [],
  );
  const scripts = [...page.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name);
  assert.ok(scripts.length > 1);
  assert.deepEqual(
    scripts.filter((name) => !Object.hasOwn(manifest.scripts, name)),
    [],
  );
});
