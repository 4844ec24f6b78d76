import type { Locale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import { readContent, type Content } from '../read/readContent.ts';
import { buildCatalogue } from './buildCatalogue.ts';
import { checkCoverage } from './checkCoverage.ts';
import { checkLinks } from './checkLinks.ts';
import { checkLookAlikes } from './checkLookAlikes.ts';
import { checkNames } from './checkNames.ts';
import { checkVerdicts } from './checkVerdicts.ts';
import { checkRowAccounts } from './rowAccounting.ts';
import type { Catalogue } from './types.ts';

/** Reads, joins and checks the content of one language below the project folder `root`. */
export function loadCatalogue(
  root: string,
  locale: Locale,
): { content: Content; catalogue: Catalogue; problems: Problem[] } {
  const { content, problems } = readContent(root, locale);
  const { catalogue, problems: dangling } = buildCatalogue(content);
  const checks = [checkNames, checkCoverage, checkLinks, checkLookAlikes, checkVerdicts, checkRowAccounts];
  return {
    content,
    catalogue,
    problems: [...problems, ...dangling, ...checks.flatMap((check) => check(content, catalogue))],
  };
}
