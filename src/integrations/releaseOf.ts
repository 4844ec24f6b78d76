import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../paths.ts';

/** All that a site is made from. */
const sources = ['astro.config.mjs', 'package.json', 'package-lock.json', paths.content, 'public', 'src'];

/**
 * What tells a release of the site from any other: a digest of all that it is made from, the same in every folder and on every machine.
 * @param root the project's folder
 * @param settings where the site is published, as it is given to the build
 */
export function releaseOf(root: string, ...settings: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const source of sources) {
    if (!existsSync(join(root, source))) continue;
    const files = statSync(join(root, source)).isFile()
      ? [source]
      : readdirSync(join(root, source), { recursive: true, encoding: 'utf8' })
          .map((name) => join(source, name))
          .sort();
    for (const file of files) {
      if (!isFile(join(root, file))) continue;
      const bytes = readFileSync(join(root, file));
      hash.update(`${file.replaceAll('\\', '/')} ${String(bytes.length)}\n`).update(bytes);
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/** Links that lead nowhere are no files: the check of the content says so. */
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;
