import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { astroArguments, type ProjectCopy } from './project.ts';

/** Starts a build that is not waited for. */
export const startBuild = (project: ProjectCopy): ChildProcess =>
  spawn(process.execPath, [...astroArguments, 'build'], {
    cwd: project.folder,
    stdio: 'pipe',
    env: { ...process.env, NO_COLOR: '1' },
  });

/** Sends `signal` to a build once what it printed matches `moment`; the promise is of its exit code and the signal that ended it. */
export async function endBuild(
  project: ProjectCopy,
  signal: NodeJS.Signals,
  moment: RegExp,
): Promise<[code: number | null, signal: string | null]> {
  const build = startBuild(project);
  const ended = once(build, 'exit') as Promise<[number | null, string | null]>;
  let printed = '';
  build.stdout?.on('data', (chunk: Buffer) => {
    printed += chunk.toString();
    if (moment.test(printed)) build.kill(signal);
  });
  return ended;
}
