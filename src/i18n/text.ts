import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localeNames, type Locale } from '../locales.ts';
import { fillGaps } from '../text/fillGaps.ts';
import en from './en.json' with { type: 'json' };
import type zhCn from './zh-cn.json';

export { fill } from '../text/fill.ts';

/** All text of the user interface in one language. */
export type Text = typeof zhCn;

/** The user-interface text of `locale`. What its file lacks is said in English. */
export const textOf = (locale: Locale): Text => texts[locale];

/** Where the words lie: beside this file and, once it is bundled, in the project that is built. */
const folders = [import.meta.dirname, 'src/i18n'];

/** @throws SyntaxError if a file is not JSON */
function readText(locale: Locale): Text {
  const path = folders.map((folder) => join(folder, `${locale}.json`)).find((file) => existsSync(file));
  const own: unknown = path !== undefined ? JSON.parse(readFileSync(path, 'utf8')) : {};
  return fillGaps(typeof own === 'object' && own !== null ? own : {}, en);
}

const texts = Object.fromEntries(localeNames.map((locale) => [locale, readText(locale)])) as Record<Locale, Text>;
