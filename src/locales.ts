/** The languages of the site: the folder of `content`, the BCP 47 tag, and the first part of the address. */
export const locales = {
  'zh-cn': { lang: 'zh-CN', label: '简体中文', path: '' },
  en: { lang: 'en', label: 'English', path: 'en/' },
} as const;

export type Locale = keyof typeof locales;

/** The language that content is written in first; it stands at the root of the site. */
export const sourceLocale = 'zh-cn' satisfies Locale;

export const localeNames = Object.keys(locales) as readonly Locale[];

/** The parameter of a route for pages of `locale`: none at the root, `en` under `/en/`. */
export const paramOf = (locale: Locale): string | undefined => locales[locale].path.replace(/\/$/, '') || undefined;
