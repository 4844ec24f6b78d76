import { readFolder } from '../../src/read/readFolder.ts';
import { projectRoot } from './content.ts';

/** A fenced block of code of a guide or a remedy, and where it stands. */
export interface Sample {
  readonly file: string;
  /** Name of the file without its extension. */
  readonly name: string;
  /** The line of its first line of code. */
  readonly line: number;
  readonly language: string;
  readonly code: string;
}

export const guideFolders = ['content/docs/guides', 'content/docs/en/guides'];
export const remedyFolders = ['content/remedies/zh-cn', 'content/remedies/en'];

/** Every fenced block of code in the files of `folders` that names its language, in the order of files and lines. */
export const samplesIn = (folders: readonly string[]): Sample[] =>
  folders
    .flatMap((folder) => readFolder(projectRoot, folder, ['.md', '.mdx']))
    .flatMap(({ file, name, text }) =>
      [...text.matchAll(/^([ ]*)```(\w+)\n([\s\S]*?)^[ ]*```/gm)].map(
        ({ index, 1: indent = '', 2: language = '', 3: code = '' }): Sample => ({
          file,
          name,
          line: text.slice(0, index).split('\n').length + 1,
          language,
          code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
        }),
      ),
    );
