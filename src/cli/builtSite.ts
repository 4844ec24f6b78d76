import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataFiles } from '../data/fileSchemas.ts';
import { projectRoot } from '../languages/projectRoot.ts';
import { localeNames, locales, type Locale } from '../locales.ts';
import type { KnownCodes } from '../lookup/browser/knownCodes.ts';
import type { CallSettings } from '../lookup/browser/paste/callFields.ts';
import { prepareMeanings } from '../lookup/browser/rankMessages.ts';
import { prepareWords } from '../lookup/browser/words/wordSearch.ts';
import { bySegment, prepareIndex, type SerializedIndex } from '../lookup/shared/codeIndex.ts';
import type { OtherLanguage, SerializedWords } from '../lookup/shared/serializedWords.ts';
import { readSite } from '../read/readSite.ts';
import { UsageError } from './usageError.ts';

/** What a built site says in one language, read from its files. */
export interface BuiltSite {
  readonly locale: Locale;
  readonly known: KnownCodes;
  readonly products: SerializedIndex['products'];
  /** What the site says of responses. */
  readonly settings: CallSettings;
  /** The first meaning of a code. */
  readonly meaningOf: (code: string) => string;
  readonly record: (code: string) => DataFiles['CodeFile'];
  readonly markdown: (code: string) => string;
}

/**
 * Opens the site in `folder`, in `locale`.
 * @throws UsageError where the site is not built, or not in that language
 */
export function openSite(folder: string, locale: Locale): BuiltSite {
  const languages = localeNames.filter((name) => existsSync(join(folder, locales[name].path, 'api/v1/codes.json')));
  if (languages.length === 0) {
    throw new UsageError(`There is no data in ${folder}. "npm run build" makes it, once "npm ci" has been run.`);
  }
  if (!languages.includes(locale)) {
    throw new UsageError(`The site has no pages in ${locale}. It has ${languages.join(' and ')}.`);
  }
  const read = (path: string): string => readFileSync(join(folder, locales[locale].path, path), 'utf8');
  const index = JSON.parse(read('lookup/codes.json')) as SerializedIndex;
  const entries = prepareIndex(index);
  const texts = JSON.parse(read('lookup/texts.json')) as string[];
  const wordsWith = (others: readonly OtherLanguage[]) => {
    const words = JSON.parse(read('lookup/words.json')) as SerializedWords;
    return Promise.resolve(prepareWords({ index, texts, words }, others));
  };
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return {
    locale,
    known: {
      ...index,
      entries,
      lang: locales[locale].lang,
      byKey,
      bySegment: bySegment(entries),
      loadMeanings: () => Promise.resolve(prepareMeanings(texts)),
      loadWords: () => wordsWith([]),
      loadAllWords: () => wordsWith(JSON.parse(read('lookup/others.json')) as OtherLanguage[]),
    },
    products: index.products,
    settings: readSite(projectRoot).settings.call,
    meaningOf: (code) => texts[byKey.get(code.toLowerCase())?.position ?? -1]?.split('\n')[0] ?? '',
    record: (code) => JSON.parse(read(`api/v1/codes/${code}.json`)) as DataFiles['CodeFile'],
    markdown: (code) => read(`errors/${code}.md`),
  };
}
