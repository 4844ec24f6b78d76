import type { Locale } from '../locales.ts';
import { phrases as english } from './en/phrases.ts';
import type { FirstParameter } from './template.ts';
import { phrases as chinese } from './zh-cn/phrases.ts';

/** The languages that problems are told in; in any other they are told in the first. */
export const problemLanguages = ['en', 'zh-cn'] as const satisfies readonly Locale[];
export type ProblemLanguage = (typeof problemLanguages)[number];

/** The language in which the problems of a site are told that has `locale` as its default. */
export const problemLanguageOf = (locale: Locale): ProblemLanguage =>
  problemLanguages.find((language) => language === locale) ?? problemLanguages[0];

/** Words in each of the languages. */
export type Told = Readonly<Record<ProblemLanguage, string>>;

/** Details of which each may be one text for all languages, or one in each. */
export type Given<Details> = { readonly [Key in keyof Details]: Details[Key] | Told };

const phrases = { en: english, 'zh-cn': chinese };
export type PhraseId = keyof typeof english;

/** What a schema says of a value that it refuses: the name of a phrase without details, which is told in the language of the site. */
export const asked = (id: Extract<PlainPhraseId, `write-${string}`>): PlainPhraseId => id;

/** A phrase that mentions nothing. */
export type PlainPhraseId = {
  [Id in PhraseId]: unknown extends FirstParameter<(typeof english)[Id]> ? Id : never;
}[PhraseId];

/** Whether a text is the name of a phrase that mentions nothing, as schemas give it in place of a sentence. */
export const isPlainPhrase = (text: string): text is PlainPhraseId =>
  Object.entries(english).some(([id, say]) => id === text && say.length === 0);

/** The phrase `id` in each language; `details` are the values that it mentions. */
export const phrase = <Id extends PhraseId>(id: Id, details: Given<FirstParameter<(typeof english)[Id]>>): Told => {
  const inWords = (language: ProblemLanguage): string => {
    const say = phrases[language][id] as (details: unknown) => string;
    return say(detailsIn(details, language));
  };
  return { en: inWords('en'), 'zh-cn': inWords('zh-cn') };
};

/** Several things in a row. */
export const listed = (items: readonly (string | Told)[]): Told => ({
  en: items.map((item) => textIn(item, 'en')).join(', '),
  'zh-cn': items.map((item) => textIn(item, 'zh-cn')).join('、'),
});

/** Details with the words of one language. */
export const detailsIn = <Details>(details: Given<Details>, language: ProblemLanguage): Details =>
  Object.fromEntries(Object.entries(details).map(([key, value]) => [key, textIn(value, language)])) as Details;

const textIn = <Value>(value: Value | Told, language: ProblemLanguage): Value | string =>
  isTold(value) ? value[language] : value;

const isTold = (value: unknown): value is Told => typeof value === 'object' && value !== null && 'zh-cn' in value;
