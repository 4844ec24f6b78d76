import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** What a command took, all processes that it started included. */
export interface Cost {
  /** Seconds from start to end. */
  readonly wall: number;
  /** Seconds of processor time, user and system. */
  readonly cpu: number;
  /** Most memory resident at one time, in bytes: the sum over the processes. */
  readonly peak: number;
}

const EVERY_MS = 100;
/** `/proc` counts in hundredths of a second on every Linux. */
const TICKS = 100;
const TIMES = '"$@"; status=$?; times >&3; exit $status';

/**
 * Runs a command to its end; throws with what it printed when it fails.
 * Processor time is what the shell's `times` says, or what was seen of the processes where that is more: a process that
 * nobody waited for, as Pagefind's, is missing from `times`.
 */
export async function measure(
  command: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): Promise<Cost> {
  const started = performance.now();
  const shell = spawn('/bin/sh', ['-c', TIMES, 'sh', ...command], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', ...env },
    // A session of its own, by which the processes are told from all others, whoever their parent is by then.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const seen = new Map<string, number>();
  let peak = 0;
  const timer = setInterval(() => {
    peak = Math.max(peak, look(shell.pid ?? 0, seen));
  }, EVERY_MS);
  const ended = new Promise<number | null>((resolve, reject) => {
    shell.on('error', reject);
    shell.on('exit', resolve);
  });
  const [out, err, times] = [1, 2, 3].map((at) => {
    const stream = shell.stdio.at(at);
    return stream instanceof Readable ? text(stream) : '';
  });
  // The processes are in a session of their own, so the terminal does not stop them.
  const stop = (): void => {
    if (shell.pid !== undefined) process.kill(-shell.pid);
    process.exit(130);
  };
  process.once('SIGINT', stop);
  const status = await ended.finally(() => {
    clearInterval(timer);
    process.off('SIGINT', stop);
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`${command.join(' ')} ended with ${String(status)}:\n${tail(`${await out}${await err}`)}`);
  const sampled = [...seen.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS;
  return { wall, cpu: Math.max(secondsOf((await times) ?? ''), sampled), peak };
}

/** Notes the processor time of each process of a session, and returns the memory that they hold together. */
function look(session: number, seen: Map<string, number>): number {
  let memory = 0;
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
      // Counted from after the name, which may hold anything: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (Number(fields[3]) !== session) continue;
      seen.set(`${pid} ${String(fields[19])}`, Number(fields[11]) + Number(fields[12]));
      memory += Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1] ?? 0) * 1024;
    } catch {
      // It ended while it was looked at.
    }
  }
  return memory;
}

/** The seconds in the second line of `times`, which is of the children: `1m2.34s 0m5.67s`. */
function secondsOf(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, m, s]) => sum + Number(m) * 60 + Number(s), 0);
}

const tail = (output: string): string => output.trimEnd().split('\n').slice(-30).join('\n');
