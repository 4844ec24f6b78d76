import { spawnSync } from 'node:child_process';
import { paths } from '../paths.ts';

/**
 * The day of the newest commit that changed each content file of the project folder `root`: `content/x.md` → `2026-11-25` (UTC). Empty where
 * there is no history or no Git, or only its end: in a shallow clone the oldest commit seems to have changed everything.
 */
export function fileDates(root: string): ReadonlyMap<string, string> {
  const git = (...args: string[]): string => {
    const env = { ...process.env, TZ: 'UTC' };
    const { error, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', env, maxBuffer: 2 ** 30 });
    return error ? '' : stdout;
  };
  const dates = new Map<string, string>();
  if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return dates;
  // Names are relative to `root`, which may be a folder of a repository.
  const format = ['--format=%x00%cd', '--date=format-local:%Y-%m-%d', '--name-only', '--no-renames', '--relative'];
  const log = git('-c', 'core.quotepath=false', 'log', ...format, '--', paths.content);
  for (const commit of log.split('\0').slice(1)) {
    const [day = '', ...files] = commit.split('\n');
    for (const file of files) if (file !== '' && !dates.has(file)) dates.set(file, day);
  }
  return dates;
}

/** The newest of `days`, each `2026-11-25`; undefined where there is none. */
export const newest = (days: Iterable<string>): string | undefined => [...days].sort().at(-1);
