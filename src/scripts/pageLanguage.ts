import { locales, type Locale } from '../locales.ts';
import { localeOfPath } from '../urls.ts';
import { pageData } from './pageData.ts';

/** The language of the page. */
export const pageLocale: Locale = localeOfPath(pageData.base, pageData.home);

/** The same as `lang` and `hreflang` name it. */
export const pageLanguage: string = locales[pageLocale].lang;

/**
 * The words of `locale` among those of all languages; English ones where it has no file. `integrations/wholeWords.ts` fills gaps in a file.
 * @param groups a group of words of each file of `i18n`, by its path
 */
export function wordsOfLocale<Words extends object>(
  groups: Readonly<Record<string, Words>>,
  locale = pageLocale,
): Words {
  const english = groups['../i18n/en.json'];
  if (!english) throw new Error('The words of the interface are missing in English.');
  return groups[`../i18n/${locale}.json`] ?? english;
}
