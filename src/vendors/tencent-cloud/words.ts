import type { Locale } from '../../locales.ts';
import en from './i18n/en.json' with { type: 'json' };
import zhCn from './i18n/zh-cn.json' with { type: 'json' };

/** The words of what only this vendor has; English ones where a language has no file. */
export const wordsOf = (locale: Locale): typeof en => words[locale] ?? en;

const words: Readonly<Partial<Record<Locale, typeof en>>> = { en, 'zh-cn': zhCn };
