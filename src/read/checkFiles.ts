import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { MAX_FILE_SIZE } from './readFolder.ts';

/**
 * A problem for each content file of `locale` that is too large to be read, and for each symbolic link that leads nowhere, or to a folder that
 * it stands in, whose files would be read again and again.
 * @throws if a folder cannot be read
 */
export const checkFiles = (root: string, locale: Locale): Problem[] =>
  [paths.tables(locale), paths.guides(locale), paths.remedies(locale), paths.actions, paths.lookAlikes(locale)]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .sort()
        .flatMap((name) => problemOf(root, folder, name) ?? []),
    );

function problemOf(root: string, folder: string, name: string): Problem | undefined {
  const path = join(root, folder, name);
  const position = { file: `${folder}/${name}`, line: 1, column: 1 };
  if (lstatSync(path).isSymbolicLink()) {
    const isEndless =
      !existsSync(path) || (realpathSync(join(root, folder)) + sep).startsWith(realpathSync(path) + sep);
    return isEndless ? problem('endless-link', position, {}) : undefined;
  }
  const { size } = statSync(path);
  if (size <= MAX_FILE_SIZE) return undefined;
  const megabytes = (bytes: number) => String(Math.round(bytes / 1_000_000));
  return problem('too-large', position, { size: megabytes(size), most: megabytes(MAX_FILE_SIZE) });
}
