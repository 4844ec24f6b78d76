import { locales, type Locale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import { checkPlaces } from '../read/checkPlaces.ts';
import { readProducts } from '../read/readProducts.ts';
import { readSite } from '../read/readSite.ts';
import { readTranslations } from '../read/translations.ts';
import { checkEditions } from '../translation/checkEditions.ts';
import { checkTranslations } from '../translation/checkTranslations.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkColumns } from './checkColumns.ts';
import { checkWords } from './checkWords.ts';
import { loadCatalogues, type LoadedCatalogue } from './loadCatalogue.ts';
import { remedyShareLine } from './remedyShares.ts';
import { accountForRows, formatRowAccounts } from './rowAccounting.ts';
import type { Catalogue } from './types.ts';

/** What the check of all content found. */
export interface CheckedContent {
  /** The default language first. */
  readonly catalogues: readonly Catalogue[];
  /** Each once, also where it is found in several languages. */
  readonly problems: readonly Problem[];
  /** What became of the rows of every table file, a line for each. */
  readonly rowAccounts: readonly string[];
  /** How many codes of each language have a verdict and steps, a line for each. */
  readonly remedyShares: readonly string[];
  /** What each language shows in another, a line for each. */
  readonly borrowed: readonly string[];
}

/** Checks the content of every published language below the project folder `root`. */
export function checkLanguages(root: string): CheckedContent {
  const languages = loadCatalogues(root);
  const { named, shared } = readProducts(root);
  const site = readSite(root);
  const written = languages.map((language) => language.written);
  const catalogues = languages.map(({ catalogue }) => catalogue);
  const problems = [
    ...site.problems,
    ...checkWords(site),
    ...languages.flatMap((language) => language.problems),
    ...checkColumns(
      named,
      written.flatMap(({ tables }) => tables),
      shared,
    ),
    ...checkPlaces(root),
    ...checkEditions(written),
    ...checkAddresses(root, catalogues),
    ...written.flatMap(({ locale }) => checkTranslations(readTranslations(root, locale), named)),
  ];
  return {
    catalogues,
    problems: [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()],
    rowAccounts: languages.flatMap(({ content, catalogue }) => formatRowAccounts(accountForRows(content, catalogue))),
    remedyShares: languages.map(({ catalogue }) => remedyShareLine(catalogue)),
    borrowed: languages.flatMap(borrowedLine),
  };
}

/** How many texts a language shows in another. */
function borrowedLine({ content, catalogue }: LoadedCatalogue): string[] {
  const parts = [
    ['guides', catalogue.guides],
    ['products', catalogue.products],
    ['codes', catalogue.codes],
    ['remedies', content.remedies],
    ['look-alikes', content.lookAlikes],
  ] as const;
  const counts = parts.flatMap(([name, items]) => {
    const count = countBorrowed(items, catalogue);
    return count === 0 ? [] : [`${name}: ${count}`];
  });
  const { label } = locales[catalogue.locale];
  return counts.length === 0 ? [] : [`${label} shows in another language: ${counts.join(', ')}`];
}

const countBorrowed = (items: readonly { readonly locale: Locale }[], { locale }: Catalogue): number =>
  items.filter((item) => item.locale !== locale).length;
