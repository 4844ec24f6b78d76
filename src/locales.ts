/**
 * The languages of the site, by the folder of `content` and the first part of the address: the BCP 47 tag, and what the language calls
 * itself. A line here and `i18n/<language>.json` add one.
 */
const languages = {
  'zh-cn': { lang: 'zh-CN', label: '简体中文' },
  en: { lang: 'en', label: 'English' },
} as const satisfies Record<string, { lang: string; label: string }>;

export type Locale = keyof typeof languages;

/** The default language: it stands at the root of the site, is published even without content, and shows where another has nothing. */
export const sourceLocale: Locale = 'zh-cn';

/** What a language is called, and where its pages stand. */
export interface Language {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly label: string;
  /** The first part of the address; empty at the root. */
  readonly path: string;
}

/** All languages, the default one first. */
export const localeNames: readonly Locale[] = (Object.keys(languages) as Locale[]).sort(
  (a, b) => Number(b === sourceLocale) - Number(a === sourceLocale),
);

export const locales = Object.fromEntries(
  localeNames.map((name) => [name, { ...languages[name], path: name === sourceLocale ? '' : `${name}/` }]),
) as Readonly<Record<Locale, Language>>;

/** The parameter of a route for pages of `locale`: none at the root, `en` under `/en/`. */
export const paramOf = (locale: Locale): string | undefined => locales[locale].path.replace(/\/$/, '') || undefined;
