import type { HandOffWords } from '../handOff/details.ts';
import { fixedBy as enFixedBy, handOff as en, retry as enRetry } from '../i18n/en.json';
import { fixedBy as zhCnFixedBy, handOff as zhCn, retry as zhCnRetry } from '../i18n/zh-cn.json';

/** The languages of a reply, as `hreflang` names them. */
export type ReplyLang = 'zh-CN' | 'en';

/** The language of the page. */
export const pageLang: ReplyLang = document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en';

/** The words of the buttons, in the language of the page. */
export const words = pageLang === 'en' ? en : zhCn;

/** The words of the texts to copy. */
export const wordsOf: Readonly<Record<ReplyLang, HandOffWords>> = {
  'zh-CN': { ...zhCn, retry: zhCnRetry, fixedBy: zhCnFixedBy },
  en: { ...en, retry: enRetry, fixedBy: enFixedBy },
};
