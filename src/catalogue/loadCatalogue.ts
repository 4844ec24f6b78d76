import type { Locale } from '../locales.ts';
import type { Problem } from '../problems/problems.ts';
import { readContent } from '../read/readContent.ts';
import { buildCatalogue } from './buildCatalogue.ts';
import { checkCoverage } from './checkCoverage.ts';
import type { Catalogue } from './types.ts';

/** Reads, joins and checks the content of one language below the project folder `root`. */
export function loadCatalogue(root: string, locale: Locale): { catalogue: Catalogue; problems: Problem[] } {
  const { content, problems } = readContent(root, locale);
  const built = buildCatalogue(content);
  return {
    catalogue: built.catalogue,
    problems: [...problems, ...built.problems, ...checkCoverage(content, built.catalogue)],
  };
}
