import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { readFolder, type SourceFile } from './readFolder.ts';

/** A problem for each content file of `locale` that is in another encoding than UTF-8, at the first character that cannot be read. */
export const checkEncoding = (root: string, locale: Locale): Problem[] =>
  [paths.tables(locale), paths.guides(locale), paths.remedies(locale), paths.actions, paths.lookAlikes(locale)]
    .flatMap((folder) => readFolder(root, folder, ['.md', '.mdx']))
    .filter(({ isUtf8 }) => !isUtf8)
    .map((source) => problem('not-utf-8', placeOfUnread(source)));

function placeOfUnread({ file, text }: SourceFile): { file: string; line: number; column: number } {
  const lines = text.slice(0, Math.max(0, text.indexOf('\uFFFD'))).split(/\r\n|\n|\r/);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
