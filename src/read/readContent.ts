import type { Locale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import { checkEncoding } from './checkEncoding.ts';
import { checkFiles } from './checkFiles.ts';
import { readActions, type ActionRow } from './readActions.ts';
import { readAliases, type AliasRow } from './readAliases.ts';
import { paths } from '../paths.ts';
import { readPermalinks } from './readPermalinks.ts';
import { namesIn, stem } from './readFolder.ts';
import { readGuides, type GuideFile } from './readGuides.ts';
import { readLookAlikes, type LookAlikeRow } from './readLookAlikes.ts';
import { readProducts, type ProductsFile } from './readProducts.ts';
import { readRetired, type RetiredFile } from './readRetired.ts';
import { readRemedies, type RemedyFile } from './readRemedies.ts';
import { readSite } from './readSite.ts';
import type { Settings } from './siteSchema.ts';
import { readTables, type TableFile } from './readTables.ts';

/** The tables of one product. */
export interface ContentTable extends Pick<
  TableFile,
  'product' | 'locale' | 'file' | 'rows' | 'rowCount' | 'refused' | 'prose' | 'headers' | 'headings'
> {
  /** Rows of codes that only the tables of other languages have. */
  readonly borrowed?: readonly BorrowedRows[];
}

/** Rows of a table in another language. */
export type BorrowedRows = Pick<TableFile, 'locale' | 'file' | 'rows'>;

/** The settings that the catalogue depends on. */
export type ContentSettings = Pick<Settings, 'categories' | 'families'>;

/** Everything that authors wrote in one language, parsed. */
export interface Content {
  readonly locale: Locale;
  /** What `content/site.yml` says of codes and categories. */
  readonly settings: ContentSettings;
  readonly products: ProductsFile;
  readonly tables: readonly ContentTable[];
  readonly guides: readonly GuideFile[];
  readonly remedies: readonly RemedyFile[];
  readonly actions: readonly ActionRow[];
  readonly lookAlikes: readonly LookAlikeRow[];
  readonly aliases: readonly AliasRow[];
  /** Names of the pages beside the guides. */
  readonly pages: readonly string[];
  /** Names of those that are shown in the default language. */
  readonly borrowedPages?: readonly string[];
  readonly past: Past;
}

/** What was published before. */
export interface Past {
  /** Every address, without the site's base. */
  readonly permalinks: readonly string[];
  /** The codes that the tables dropped. */
  readonly retired: readonly RetiredFile[];
}

/**
 * Reads all content of `locale`, with the problems of every file.
 * @param root the project folder
 * @throws if a file or folder cannot be read
 */
export function readContent(root: string, locale: Locale): { content: Content; problems: Problem[] } {
  const products = readProducts(root);
  const { settings } = readSite(root);
  const tables = readTables(root, locale, products, settings);
  const { guides, problems: guideProblems } = readGuides(root, locale);
  const { remedies, problems: remedyProblems } = readRemedies(root, locale);
  const { actions, problems: actionProblems } = readActions(root);
  const { lookAlikes, problems: lookAlikeProblems } = readLookAlikes(root, locale);
  const { aliases, problems: aliasProblems } = readAliases(root);
  const { retired, problems: retiredProblems } = readRetired(root, locale);
  const { addresses: permalinks } = readPermalinks(root);
  const pages = namesIn(root, paths.pages(locale), ['.md', '.mdx']).map(stem);
  return {
    content: {
      locale,
      settings,
      products,
      tables,
      guides,
      remedies,
      actions,
      lookAlikes,
      aliases,
      pages,
      past: { permalinks, retired },
    },
    problems: [
      ...checkFiles(root, locale),
      ...checkEncoding(root, locale),
      ...products.problems,
      ...tables.flatMap((table) => table.problems),
      ...guideProblems,
      ...remedyProblems,
      ...actionProblems,
      ...lookAlikeProblems,
      ...aliasProblems,
      ...retiredProblems,
    ],
  };
}
