import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What `wrk` saw of a host under load. */
export interface Load {
  readonly perSecond: number;
  /** The slowest answer but 1 %, in milliseconds. */
  readonly p99: number;
  /** Answers other than 2xx and 3xx, and connections that broke or waited too long. */
  readonly errors: number;
}

/** Asks for `url` over and over from `connections` connections at once, as a browser that takes gzip. */
export async function runWrk(url: string, connections: number, seconds: number): Promise<Load> {
  const args = ['-t2', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '--latency'];
  const { stdout } = await promisify(execFile)('wrk', [...args, '-H', 'Accept-Encoding: gzip', url]);
  return readWrk(stdout);
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** Reads what `wrk` prints; throws where it is not what `wrk` 4 prints. */
export function readWrk(text: string): Load {
  const perSecond = /Requests\/sec:\s+([\d.]+)/.exec(text)?.[1];
  const [, p99, unit = ''] = /^\s+99%\s+([\d.]+)(us|ms|s|m)\s*$/m.exec(text) ?? [];
  if (perSecond === undefined || p99 === undefined) throw new Error(`wrk printed no figures:\n${text}`);
  const socket = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)?.slice(1) ?? [];
  const refused = /Non-2xx or 3xx responses: (\d+)/.exec(text)?.[1] ?? '0';
  return {
    perSecond: Number(perSecond),
    p99: Number(p99) * (units[unit] ?? 1),
    errors: [...socket, refused].reduce((sum, count) => sum + Number(count), 0),
  };
}
