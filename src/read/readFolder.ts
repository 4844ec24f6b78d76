import { isUtf8 } from 'node:buffer';
import { readFileSync, readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** A content file: its path relative to the project, its name without the ending, its text. */
export interface SourceFile {
  readonly file: string;
  readonly name: string;
  readonly text: string;
  /** Whether the file is UTF-8; characters of a `text` that is not are lost. */
  readonly isUtf8: boolean;
}

/** The names of the files of `folder` with one of `endings`, in their order. A folder that does not exist holds none. */
export function namesIn(root: string, folder: string, endings: readonly string[]): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => entry.name)
    .sort();
}

/** The files of `folder` with one of `endings`, by name. */
export const readFolder = (root: string, folder: string, endings: readonly string[]): SourceFile[] =>
  namesIn(root, folder, endings).map((name) => {
    const bytes = readFileSync(join(root, folder, name));
    return { file: `${folder}/${name}`, name: stem(name), text: bytes.toString('utf8'), isUtf8: isUtf8(bytes) };
  });

/** The name of a file without its ending. */
export const stem = (name: string): string => name.slice(0, name.lastIndexOf('.'));
