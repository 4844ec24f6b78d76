import { chosenLanguages } from '#languages';

/**
 * The languages that a site can have, by the folder of `content` and the first part of the address: the BCP 47 tag, and what the language
 * calls itself. A line here and `i18n/<language>.json` add one. Which of them a site has is said in `content/site.yml`.
 */
const languages = {
  'zh-cn': { lang: 'zh-CN', label: '简体中文' },
  en: { lang: 'en', label: 'English' },
} as const satisfies Record<string, { lang: string; label: string }>;

export type Locale = keyof typeof languages;

/** The names of all of them. */
export const knownLocales = Object.keys(languages) as [Locale, ...Locale[]];

const isKnown = (name: string): name is Locale => Object.hasOwn(languages, name);

/** The languages of this site, the default one first; all where nothing chooses any. */
export const localeNames: readonly [Locale, ...Locale[]] = localesOf(chosenLanguages);

/** The default language: it stands at the root of the site, is published even without content, and shows where another has nothing. */
export const sourceLocale: Locale = localeNames[0];

/** The languages that names stand for; in the order of the names where they are chosen, and all where none is known. */
function localesOf(names: readonly string[]): readonly [Locale, ...Locale[]] {
  const [first, ...others] = [...new Set(names)].filter(isKnown);
  return first === undefined ? knownLocales : [first, ...others];
}

/** What a language is called, and where its pages stand. */
export interface Language {
  /** BCP 47 tag. */
  readonly lang: string;
  readonly label: string;
  /** The first part of the address; empty at the root. */
  readonly path: string;
}

export const locales = Object.fromEntries(
  knownLocales.map((name) => [name, { ...languages[name], path: name === sourceLocale ? '' : `${name}/` }]),
) as Readonly<Record<Locale, Language>>;

/** The parameter of a route for pages of `locale`: none at the root, `en` under `/en/`. */
export const paramOf = (locale: Locale): string | undefined => locales[locale].path.replace(/\/$/, '') || undefined;
