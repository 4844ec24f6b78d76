import { spawnSync } from 'node:child_process';
import { paths } from '../paths.ts';

/**
 * The day of the newest commit that changed the content below the project folder `root`, `2026-11-25` (UTC). Undefined where there is no
 * history or no Git, or only its end: in a shallow clone the oldest commit seems to have changed everything.
 */
export function contentDate(root: string): string | undefined {
  const git = (...args: string[]): string => {
    const env = { ...process.env, TZ: 'UTC' };
    const { error, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', env });
    return error ? '' : stdout.trim();
  };
  if (git('rev-parse', '--is-shallow-repository') !== 'false') return undefined;
  const day = git('log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d', '--', paths.content);
  return day === '' ? undefined : day;
}
