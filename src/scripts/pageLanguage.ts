/** A language of the site, as `lang` and `hreflang` name it. */
export type PageLanguage = 'zh-CN' | 'en';

/** The language of the page. */
export const pageLanguage: PageLanguage = document.documentElement.lang.startsWith('zh') ? 'zh-CN' : 'en';
