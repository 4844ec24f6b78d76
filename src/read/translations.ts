import { localeNames, type Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { readFolder, type SourceFile } from './readFolder.ts';
import { digestOf, markOf } from './translationMark.ts';

/** A text of one language beside the same text in the language that it was written in. */
export interface TranslationPair {
  readonly translation: SourceFile;
  /** The line of its mark. */
  readonly line: number;
  readonly source: SourceFile;
  /** Whether the source is still what the translation was made from. */
  readonly isFresh: boolean;
}

/** The translations of one language. */
export interface Translations {
  readonly pairs: readonly TranslationPair[];
  /** Texts of other languages that have no translation. */
  readonly missing: readonly SourceFile[];
  readonly problems: readonly Problem[];
}

/** The kinds of texts that are translated, file by file, by the folders in which they stand. */
const kinds = [paths.remedies, paths.guides, paths.lookAlikes];

/**
 * Finds the source of every translation of `locale`: the file of the same name that is no translation itself.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readTranslations(root: string, locale: Locale): Translations {
  const kindsRead = kinds.map((folderOf) => ({
    own: filesOf(root, folderOf(locale)),
    sources: readSources(root, folderOf),
  }));
  const found = kindsRead.flatMap(({ own, sources }) => own.map((file) => resultOf(file, sources.get(file.name))));
  return {
    pairs: found.flatMap(({ pair }) => pair ?? []),
    missing: kindsRead.flatMap(({ own, sources }) => {
      const names = new Set(own.map(({ name }) => name));
      return [...sources.values()].filter(({ name }) => !names.has(name));
    }),
    problems: found.flatMap((result) => result.problem ?? []),
  };
}

/**
 * The texts in the languages that they were written in, by their names.
 * @param folderOf the folder of a language
 */
export function readSources(root: string, folderOf: (locale: Locale) => string): Map<string, SourceFile> {
  const sources = localeNames
    .flatMap((locale) => filesOf(root, folderOf(locale)))
    .filter(({ text }) => markOf(text) === undefined);
  return new Map(sources.reverse().map((source) => [source.name, source]));
}

const filesOf = (root: string, folder: string): SourceFile[] =>
  readFolder(root, folder, ['.md', '.mdx']).filter(({ name }) => name !== 'index');

function resultOf(
  file: SourceFile,
  source: SourceFile | undefined,
): { readonly pair?: TranslationPair; readonly problem?: Problem } {
  const mark = markOf(file.text);
  if (mark === undefined) {
    const isSource = source === undefined || source.file === file.file;
    const position = { file: file.file, line: 1, column: 1 };
    return isSource ? {} : { problem: problem('unmarked-translation', position, { source: source.file }) };
  }
  const position = { file: file.file, line: mark.line, column: 1 };
  if (source === undefined) return { problem: problem('translation-without-source', position, {}) };
  const isFresh = mark.digest === digestOf(source.text);
  return { pair: { translation: file, line: mark.line, source, isFresh } };
}
