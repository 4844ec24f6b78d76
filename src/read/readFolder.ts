import { isUtf8 } from 'node:buffer';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A content file. */
export interface SourceFile {
  /** Its path relative to the project, with forward slashes. */
  readonly file: string;
  /** Its name without the extension. */
  readonly name: string;
  readonly text: string;
  /** Whether the file is UTF-8. If not, `text` has lost characters. */
  readonly isUtf8: boolean;
}

/**
 * The sorted names of the files in `folder` with one of `extensions`; none if there is no such folder.
 * @throws if the folder cannot be read
 */
export function namesIn(root: string, folder: string, extensions: readonly string[]): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && extensions.some((extension) => entry.name.endsWith(extension)))
    .map((entry) => entry.name)
    .sort();
}

/** Larger files are not read; `checkFiles.ts` says so. The largest real table has less than a tenth of it. */
export const MAX_FILE_SIZE = 10_000_000;

/**
 * The files in `folder` with one of `extensions`, sorted by name, but for those that are too large; none if there is no such folder.
 * @throws if the folder or a file cannot be read
 */
export const readFolder = (root: string, folder: string, extensions: readonly string[]): SourceFile[] =>
  namesIn(root, folder, extensions).flatMap((name) => {
    if (statSync(join(root, folder, name)).size > MAX_FILE_SIZE) return [];
    const bytes = readFileSync(join(root, folder, name));
    return { file: `${folder}/${name}`, name: stem(name), text: bytes.toString('utf8'), isUtf8: isUtf8(bytes) };
  });

/** The name of a file without its extension. */
export const stem = (name: string): string => name.slice(0, name.lastIndexOf('.'));
