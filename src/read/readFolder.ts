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

/** The files of `folder` with one of `endings`, by name. A folder that does not exist holds none. */
export function readFolder(root: string, folder: string, endings: readonly string[]): SourceFile[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(path, name));
      return {
        file: `${folder}/${name}`,
        name: name.slice(0, name.lastIndexOf('.')),
        text: bytes.toString('utf8'),
        isUtf8: isUtf8(bytes),
      };
    });
}
