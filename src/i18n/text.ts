import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../languages/projectRoot.ts';
import { knownLocales, type Locale } from '../locales.ts';
import { readSite } from '../read/readSite.ts';
import { fillGaps } from '../text/fillGaps.ts';
import en from './en.json' with { type: 'json' };
import { siteWords } from './siteWords.ts';
import type zhCn from './zh-cn.json';

export { fill } from '../text/fill.ts';

/** All text of the user interface in one language. */
export type Text = typeof zhCn;

/** The user-interface text of `locale`, in the words of the site that is built. What its file lacks is said in English. */
export const textOf = (locale: Locale): Text => texts[locale];

/** Where the words lie: beside this file and, once it is bundled, in the project that is built. */
const folders = [import.meta.dirname, 'src/i18n'];

/** @throws SyntaxError if a file is not JSON */
function readText(locale: Locale): Text {
  const path = folders.map((folder) => join(folder, `${locale}.json`)).find((file) => existsSync(file));
  const own: unknown = path !== undefined ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return siteWords(fillGaps(typeof own === 'object' && own !== null ? own : {}, en), settings, locale);
}

const { settings } = readSite(projectRoot);
const texts = Object.fromEntries(knownLocales.map((locale) => [locale, readText(locale)])) as Record<Locale, Text>;
