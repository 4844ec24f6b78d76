import { wordsOfLocale } from '../../../scripts/pageLanguage.ts';
import type { OtherApiWords } from '../../pasteRules.ts';
import type { otherApis as words } from '../i18n/en.json';

/** The words of the vendor's APIs that the site does not list, in the language of the page. */
export const otherApis: Readonly<Record<string, OtherApiWords>> = wordsOfLocale(
  import.meta.glob<typeof words>('../i18n/*.json', { import: 'otherApis', eager: true }),
);
