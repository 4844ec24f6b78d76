import type { Locale } from '../locales.ts';
import en from './en.json' with { type: 'json' };
import zhCn from './zh-cn.json' with { type: 'json' };

export { fill } from '../text/fill.ts';

/** All text of the user interface in one language. */
export type Text = typeof zhCn;

const texts: Record<Locale, Text> = { 'zh-cn': zhCn, en };

/** The user-interface text of `locale`. */
export const textOf = (locale: Locale): Text => texts[locale];
