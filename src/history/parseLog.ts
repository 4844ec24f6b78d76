import { localeNames } from '../locales.ts';
import { paths } from '../paths.ts';
import type { FileHistory, FileVersion } from './types.ts';

/** How Git is asked for its log, so that `parseLog` can read it: the time and the parents of each commit, and the files that it changed with their texts' names. */
export const LOG_FORMAT = [
  '--format=%x00%cd %P',
  '--date=format-local:%Y-%m-%dT%H:%M:%SZ',
  '--raw',
  '--no-abbrev',
  '--no-renames',
] as const;

/**
 * The table files in a log of Git, the newest commit first, each with its versions.
 * @param isShallow whether commits without parents may have had some
 */
export function parseLog(log: string, isShallow: boolean): FileHistory[] {
  const files = new Map<string, FileVersion[]>();
  for (const commit of log.split('\0').slice(1)) {
    const [head = '', ...lines] = commit.split('\n');
    const [time = '', ...parents] = head.trim().split(' ');
    for (const line of lines) {
      const [, blob = '', status = '', file = ''] = RAW.exec(line) ?? [];
      if (file === '') continue;
      const isCut = isShallow && parents.length === 0;
      const versions = files.get(file) ?? [];
      versions.unshift({ time, blob: status === 'D' ? undefined : blob, isCut });
      files.set(file, versions);
    }
  }
  return [...files].flatMap(([file, versions]) => {
    const locale = localeNames.find((name) => file.startsWith(`${paths.tables(name)}/`));
    const product = locale && /^[^/]+(?=\.md$)/.exec(file.slice(paths.tables(locale).length + 1))?.[0];
    return locale && product !== undefined ? [{ file, locale, product, versions }] : [];
  });
}

/** `:100644 100644 <old> <new> M<tab>file` */
const RAW = /^:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) ([A-Z])\t(.+)$/;
