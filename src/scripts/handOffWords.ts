import type { HandOffWords } from '../handOff/wording.ts';
import { fixedBy as enFixedBy, handOff as en, retry as enRetry } from '../i18n/en.json';
import { fixedBy as zhCnFixedBy, handOff as zhCn, retry as zhCnRetry } from '../i18n/zh-cn.json';
import { pageLanguage, type PageLanguage } from './pageLanguage.ts';

/** The words of the buttons, in the language of the page. */
export const words = pageLanguage === 'en' ? en : zhCn;

/** The words of the texts to copy. */
export const wordsOf: Readonly<Record<PageLanguage, HandOffWords>> = {
  'zh-CN': { ...zhCn, retry: zhCnRetry, fixedBy: zhCnFixedBy },
  en: { ...en, retry: enRetry, fixedBy: enFixedBy },
};
