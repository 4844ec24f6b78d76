import type { lookup } from '../i18n/en.json';
import { wordsOfLocale } from './pageLanguage.ts';

/** The words of the look-up in the language of the page. */
export const words = wordsOfLocale(
  import.meta.glob<typeof lookup>('../i18n/*.json', { import: 'lookup', eager: true }),
);
