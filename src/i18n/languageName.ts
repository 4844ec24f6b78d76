import { locales, type Locale } from '../locales.ts';

/** What readers of `reader` call the language `locale`: `英语` for Chinese, `Chinese` for English readers. */
export function languageName(locale: Locale, reader: Locale): string {
  const [language = ''] = locales[locale].lang.split('-');
  const names = new Intl.DisplayNames([locales[reader].lang, 'en'], { type: 'language', fallback: 'none' });
  return names.of(language) ?? locales[locale].label;
}
