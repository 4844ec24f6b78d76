import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { projectRoot } from './content.ts';

export interface Import {
  readonly from: string;
  /** A path below `src`, or the name of a package. */
  readonly to: string;
  /** Whether it imports types only, which are not there at run time. */
  readonly isType: boolean;
}

/** The source files, as paths below `src`. */
export const files: readonly string[] = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|mjs|js)$/.test(file) && !file.endsWith('.d.ts'));

const IMPORT =
  /^\s*(?:import|export)\b(?<type>\s+type\b)?[^'"`;]*?\bfrom\s*['"](?<from>[^'"]+)['"]|^\s*import\s*['"](?<bare>[^'"]+)['"]|\bimport\(\s*['"](?<dynamic>[^'"]+)['"]/gm;

/** What the source files import, static and dynamic imports and exports alike. */
export const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(join(projectRoot, 'src', from), 'utf8').matchAll(IMPORT)].map(({ groups = {} }) => {
    const to = groups['from'] ?? groups['bare'] ?? groups['dynamic'] ?? '';
    const isType = groups['type'] !== undefined;
    return { from, to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to, isType };
  }),
);

/** The scripts of pages and components, as paths below `src`: where the code of the browser starts. */
export const scriptsOfPages: readonly string[] = files
  .filter((file) => file.endsWith('.astro'))
  .flatMap((file) =>
    [...readFileSync(join(projectRoot, 'src', file), 'utf8').matchAll(/<script[^>]*\bsrc="(\.[^"]+)"/g)].map(
      ([, source = '']) => posix.join(posix.dirname(file), source),
    ),
  );
