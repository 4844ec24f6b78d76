import type { HandOffWords } from '../handOff/wording.ts';
import type { fixedBy, handOff, retry } from '../i18n/en.json';
import type { Locale } from '../locales.ts';
import { wordsOfLocale } from './pageLanguage.ts';

const handOffs = import.meta.glob<typeof handOff>('../i18n/*.json', { import: 'handOff', eager: true });
const retries = import.meta.glob<typeof retry>('../i18n/*.json', { import: 'retry', eager: true });
const fixers = import.meta.glob<typeof fixedBy>('../i18n/*.json', { import: 'fixedBy', eager: true });

/** The words of the buttons, in the language of the page. */
export const words = wordsOfLocale(handOffs);

/** The words of the texts to copy. */
export const wordsOf = (locale: Locale): HandOffWords => ({
  ...wordsOfLocale(handOffs, locale),
  retry: wordsOfLocale(retries, locale),
  fixedBy: wordsOfLocale(fixers, locale),
});
