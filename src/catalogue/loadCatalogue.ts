import type { Locale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import { publishedLocales } from '../read/publishedLocales.ts';
import { readContent, type Content } from '../read/readContent.ts';
import { completeContent } from '../translation/completeContent.ts';
import { buildCatalogue } from './buildCatalogue.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkLinks } from './checkLinks.ts';
import { checkMentions } from './checkMentions.ts';
import { checkLookAlikes } from './checkLookAlikes.ts';
import { checkNames } from './checkNames.ts';
import { checkVerdicts } from './checkVerdicts.ts';
import { checkRowAccounts } from './rowAccounting.ts';
import type { Catalogue } from './types.ts';

/** The content of one language, joined and checked. */
export interface LoadedCatalogue {
  /** What is written in the language. */
  readonly written: Content;
  /** The same, and what it borrows from others. */
  readonly content: Content;
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/** Reads, joins and checks the content of one language below the project folder `root`. */
export const loadCatalogue = (root: string, locale: Locale): LoadedCatalogue =>
  join(readAll(root, [...new Set([...publishedLocales(root), locale])]), locale);

/** The same for every published language, the default one first. */
export function loadCatalogues(root: string): LoadedCatalogue[] {
  const locales = publishedLocales(root);
  const read = readAll(root, locales);
  return locales.map((locale) => join(read, locale));
}

type ReadContent = ReturnType<typeof readContent>;

const readAll = (root: string, locales: readonly Locale[]): ReadContent[] =>
  locales.map((locale) => readContent(root, locale));

/** @throws Error if `locale` was not read */
function join(read: readonly ReadContent[], locale: Locale): LoadedCatalogue {
  const own = read.find(({ content }) => content.locale === locale);
  if (!own) throw new Error(`The content in ${locale} was not read.`);
  const others = read.filter((one) => one !== own).map(({ content }) => content);
  const content = completeContent(own.content, others);
  const { catalogue, problems: dangling } = buildCatalogue(content);
  const checks = [
    checkNames,
    checkCoverage,
    checkLinks,
    checkMentions,
    checkLookAlikes,
    checkVerdicts,
    checkRowAccounts,
  ];
  return {
    written: own.content,
    content,
    catalogue,
    problems: [...own.problems, ...dangling, ...checks.flatMap((check) => check(content, catalogue))],
  };
}
