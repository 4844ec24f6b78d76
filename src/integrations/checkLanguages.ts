import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroConfig } from 'astro';
import { batchesOf } from '../catalogue/batches.ts';
import { checkColumns, type HeadersOfProduct } from '../catalogue/checkColumns.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagesOf } from '../catalogue/pagesOf.ts';
import { formatTally, tallyOf } from '../catalogue/tally.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { digestOf, digestOfFiles } from '../digest.ts';
import type { Locale } from '../locales.ts';
import { paths, placesOf } from '../paths.ts';
import type { Problem } from '../problems/problems.ts';
import { publishedLocales } from '../publishedLocales.ts';
import { readProducts } from '../read/readProducts.ts';
import { urlsOf } from '../urls.ts';
import { keptPlace, noteText, readNote } from './lastBuild.ts';

/** What the check of a content found. */
export interface Checked {
  readonly problems: readonly Problem[];
  /** What became of the rows of every table file, a line for each. */
  readonly tally: readonly string[];
  /** How many pieces Astro renders: pages, with those of codes in batches. */
  readonly pieces: number;
}

/** What the check of one language found, and what the check of all of them together needs of it. */
interface CheckedLanguage extends Checked {
  readonly headers: readonly HeadersOfProduct[];
}

/**
 * Checks the content of every published language. One that is as it was when a build found no problem in it is not checked again: the same
 * would be found, and to read and join the tables of a large site takes a tenth of a build after an edit.
 * @param kept where a build leaves what it found for the next one; without it, all is checked
 * @returns all problems, each once, also where it is found in several languages
 */
export function checkLanguages(root: string, kept?: Pick<AstroConfig, 'cacheDir'>): Checked {
  const note = kept && keptPlace(kept, 'checks.json');
  const makers = digestOfFiles(root, ['src', 'package-lock.json']);
  const known = ((note && readNote(note, makers)) ?? {}) as Readonly<Record<string, CheckedLanguage>>;
  const checked = publishedLocales(root).map((locale) => {
    const key = contentKey(root, locale);
    return [key, known[key] ?? checkLanguage(root, locale)] as const;
  });
  if (note !== undefined) {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(
      note,
      noteText(makers, Object.fromEntries(checked.filter(([, { problems }]) => problems.length === 0))),
    );
  }
  const languages = checked.map(([, language]) => language);
  const found = [
    ...languages.flatMap(({ problems }) => problems),
    ...checkColumns(
      readProducts(root).named,
      languages.flatMap(({ headers }) => headers),
    ),
  ];
  return {
    problems: [...new Map(found.map((one) => [JSON.stringify(one), one])).values()],
    tally: languages.flatMap(({ tally }) => tally),
    pieces: languages.reduce((sum, { pieces }) => sum + pieces, 0),
  };
}

function checkLanguage(root: string, locale: Locale): CheckedLanguage {
  const { content, catalogue, problems } = loadCatalogue(root, locale);
  return {
    problems,
    tally: formatTally(tallyOf(content, catalogue)),
    pieces: piecesOf(catalogue),
    headers: content.tables.map(({ product, headers }) => ({ product, headers })),
  };
}

/** A digest of the files that the content of a language is read from, and of the names of all others: they tell which products there are. */
const contentKey = (root: string, locale: Locale): string =>
  digestOf([
    locale,
    digestOfFiles(root, placesOf(locale)),
    ...readdirSync(join(root, paths.content), { recursive: true, encoding: 'utf8' }).sort(),
  ]);

const piecesOf = (catalogue: Catalogue): number =>
  pagesOf(catalogue, urlsOf('/', catalogue.locale)).size - catalogue.codes.length + batchesOf(catalogue).length;
