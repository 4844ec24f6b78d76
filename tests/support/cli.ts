import { spawnSync } from 'node:child_process';

/** The program that `npx .` runs. */
export const program = 'bin/error-code-reference.mjs';

/** What a run of the program printed. Its output is no terminal. */
export interface ProgramRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program with `args`, and `input` on its standard input. */
export function runProgram(args: readonly string[], input = '', nodeOptions: readonly string[] = []): ProgramRun {
  const run = spawnSync(process.execPath, [...nodeOptions, program, ...args], { encoding: 'utf8', input });
  return { status: run.status, out: run.stdout, err: run.stderr };
}
