/**
 * Tries newer versions of Astro, Starlight and Pagefind before anybody depends on them: raises them within their caret
 * ranges in a copy of the project, builds it and runs its tests. The working tree stays as it is.
 *
 *     npm run upgrade-check
 *     npm run upgrade-check -- --tests "npm run test:unit"
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { chooseUpgrades, hasFailed, isWatched, tableOf, type Trial, type Upgrade } from './upgrades.ts';

const root = join(import.meta.dirname, '..');
/** What is not copied: all of it is made anew, and none of it is the project. */
const made = ['node_modules', 'dist', '.astro', '.cache', '.git'];
const versionsSchema = z.record(z.string(), z.string());
const packageSchema = z.object({ dependencies: versionsSchema, devDependencies: versionsSchema });
/** `npm view` prints one version alone, and several as a list. */
const publishedSchema = z.union([z.string().transform((version) => [version]), z.array(z.string())]);

const { values: options } = parseArgs({ options: { tests: { type: 'string', default: 'npm test' } } });

const { dependencies, devDependencies } = packageSchema.parse(
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
);
const installed = new Map(Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => isWatched(name)));
const published = new Map([...installed].map(([name, from]) => [name, publishedWithin(name, `^${from}`)] as const));
const upgrades = chooseUpgrades(installed, published);

if (upgrades.length === 0) {
  console.log(`Nothing newer: ${[...installed].map((named) => named.join(' ')).join(', ')}.`);
} else {
  const together = tryOut(upgrades);
  console.log(`\nAll together:\n\n${tableOf([together])}`);
  if (hasFailed([together])) {
    process.exitCode = 1;
    if (upgrades.length > 1) console.log(`\nEach alone:\n\n${tableOf(upgrades.map((upgrade) => tryOut([upgrade])))}`);
  }
}

/** The versions of a package that a range allows. Throws when the registry does not answer. */
function publishedWithin(name: string, range: string): string[] {
  const { ok, output } = run(`npm view "${name}@${range}" version --json`, root);
  if (!ok) throw new Error(`The versions of ${name} could not be read:\n${output}`);
  return publishedSchema.parse(JSON.parse(output));
}

/** Raises packages in a copy of the project, builds it and runs its tests. */
function tryOut(raised: readonly Upgrade[]): Trial {
  const copy = mkdtempSync(join(tmpdir(), 'upgrade-check-'));
  const step = (command: string): boolean => {
    console.log(`> ${command}`);
    const { ok, output } = run(command, copy);
    if (!ok) console.log(lastLines(output));
    return ok;
  };
  try {
    cpSync(root, copy, { recursive: true, filter: (source) => !made.includes(relative(root, source)) });
    const named = raised.map(({ name, to }) => `"${name}@${to}"`);
    if (!step(`npm install --save-exact ${named.join(' ')}`) || !step('npm run build'))
      return { upgrades: raised, build: 'failed', tests: 'not run' };
    return { upgrades: raised, build: 'ok', tests: step(options.tests) ? 'ok' : 'failed' };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Runs a command in a shell; `output` is what it printed, errors last. */
function run(command: string, cwd: string): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(command, { cwd, shell: true, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return status === 0 ? { ok: true, output: stdout } : { ok: false, output: stdout + stderr };
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-40).join('\n');
}
