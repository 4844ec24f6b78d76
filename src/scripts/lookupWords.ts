import { lookup as en } from '../i18n/en.json';
import { lookup as zhCn } from '../i18n/zh-cn.json';
import { pageLanguage } from './pageLanguage.ts';

/** The words of the look-up in the language of the page. */
export const words = pageLanguage === 'en' ? en : zhCn;
