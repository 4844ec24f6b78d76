import type { Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { LINE_ENDING } from '../tables/lines.ts';
import { readFolder, type SourceFile } from './readFolder.ts';

/**
 * A problem for each content file of `locale` that is not UTF-8, at the first character that cannot be read.
 * @throws if a file or folder cannot be read
 */
export const checkEncoding = (root: string, locale: Locale): Problem[] =>
  [paths.tables(locale), paths.guides(locale), paths.remedies(locale), paths.actions, paths.lookAlikes(locale)]
    .flatMap((folder) => readFolder(root, folder, ['.md', '.mdx']))
    .filter(({ isUtf8 }) => !isUtf8)
    .map((source) => problem('not-utf-8', positionOfUnreadable(source), {}));

function positionOfUnreadable({ file, text }: SourceFile): SourcePosition {
  const lines = text.slice(0, Math.max(0, text.indexOf(REPLACEMENT_CHARACTER))).split(LINE_ENDING);
  return { file, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** What decoding puts in place of bytes that are not UTF-8. */
const REPLACEMENT_CHARACTER = '\uFFFD';
