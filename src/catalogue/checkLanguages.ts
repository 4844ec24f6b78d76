import type { Locale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import { publishedLocales } from '../read/publishedLocales.ts';
import { readProducts } from '../read/readProducts.ts';
import { checkColumns, type HeadersOfProduct } from './checkColumns.ts';
import { loadCatalogue } from './loadCatalogue.ts';
import { accountForRows, formatRowAccounts } from './rowAccounting.ts';

/** What the check of all content found. */
export interface CheckedContent {
  /** Each once, also where it is found in several languages. */
  readonly problems: readonly Problem[];
  /** What became of the rows of every table file, a line for each. */
  readonly rowAccounts: readonly string[];
}

/** Checks the content of every published language below the project folder `root`. */
export function checkLanguages(root: string): CheckedContent {
  const languages = publishedLocales(root).map((locale) => checkLanguage(root, locale));
  const headers = languages.flatMap((language) => language.headers);
  const problems = [
    ...languages.flatMap((language) => language.problems),
    ...checkColumns(readProducts(root).named, headers),
  ];
  return {
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    rowAccounts: languages.flatMap(({ rowAccounts }) => rowAccounts),
  };
}

function checkLanguage(root: string, locale: Locale): CheckedContent & { readonly headers: HeadersOfProduct[] } {
  const { content, catalogue, problems } = loadCatalogue(root, locale);
  return {
    problems,
    rowAccounts: formatRowAccounts(accountForRows(content, catalogue)),
    headers: content.tables.map(({ product, headers }) => ({ product, headers })),
  };
}
