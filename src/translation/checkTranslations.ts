import { problem, type Problem } from '../problems/problems.ts';
import type { NamedProduct } from '../read/readProducts.ts';
import type { TranslationPair, Translations } from '../read/translations.ts';
import { compareNames } from './compareNames.ts';
import { compareOutlines } from './compareOutlines.ts';
import { parseText } from './parseText.ts';

/**
 * Every translation is made from its source as that now reads, and says the same: as many steps, the same names, numbers and code.
 * @param products the products of products.yml, whose names languages translate
 */
export function checkTranslations({ pairs, problems }: Translations, products: readonly NamedProduct[]): Problem[] {
  const names = new Set(products.flatMap(({ config }) => Object.values(config.name)));
  return [...problems, ...pairs.flatMap((pair) => checkPair(pair, names))];
}

function checkPair({ translation, line, source, isFresh }: TranslationPair, names: ReadonlySet<string>): Problem[] {
  const [one, other] = [parseText(source), parseText(translation)];
  const { file } = translation;
  const stale = problem('stale-translation', { file, line, column: 1 }, { source: source.file, file });
  return [...(isFresh ? [] : [stale]), ...compareOutlines(one, other), ...compareNames(one, other, names)];
}
