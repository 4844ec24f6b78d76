/**
 * Runs the stages of `npm test`, two at a time, and prints each with what it took. The exit code is 1 when a stage fails.
 * `--quick` leaves out the browser and the builds; `--trust` runs what takes long instead: every page, every injection, every moment of a build.
 */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';

/** Scripts of package.json. The site is built first; then each lane runs its stages one after the other. */
const lanes: readonly (readonly string[])[] = process.argv.includes('--quick')
  ? [['check'], ['test:unit', 'test:dist']]
  : process.argv.includes('--trust')
    ? [['test:trust:pages'], ['test:trust:builds', 'test:trust:hosts']]
    : [
        ['test:browser', 'check'],
        ['test:build', 'test:unit', 'test:dist'],
      ];

const start = performance.now();
const failed: string[] = [];
await run('build');
if (failed.length === 0) await Promise.all(lanes.map(runLane));
console.log(`\n${failed.length === 0 ? 'All stages passed' : `Failed: ${failed.join(', ')}`} in ${seconds(start)} s.`);
if (failed.length > 0) process.exitCode = 1;

async function runLane(stages: readonly string[]): Promise<void> {
  for (const stage of stages) await run(stage);
}

/** Runs a stage; what it printed appears in one piece once it has ended, so that lanes do not mix. */
async function run(stage: string): Promise<void> {
  const from = performance.now();
  console.log(`▶ ${stage} …`);
  const child = spawn('npm', ['run', '--silent', stage], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const status = await ended;
  if (status !== 0) failed.push(stage);
  console.log(`${out}${err}${status === 0 ? '✔' : '✖'} ${stage} (${seconds(from)} s)\n`);
}

function seconds(from: number): number {
  return Math.round((performance.now() - from) / 1000);
}
