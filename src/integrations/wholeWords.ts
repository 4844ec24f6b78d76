import en from '../i18n/en.json' with { type: 'json' };
import { siteWords } from '../i18n/siteWords.ts';
import { knownLocales } from '../locales.ts';
import type { Settings } from '../read/siteSchema.ts';
import { fillGaps } from '../text/fillGaps.ts';

/**
 * A Vite plugin that makes the words of a language whole for scripts: what it lacks is English, and what the site words otherwise is the
 * site's, so that scripts can import any group by its name. Source: https://vite.dev/guide/api-plugin
 */
export const wholeWords = (settings: Settings) => ({
  name: 'whole-words',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => {
    const locale = knownLocales.find((name) => id.endsWith(`/src/i18n/${name}.json`));
    if (locale === undefined) return undefined;
    return { code: JSON.stringify(siteWords(fillGaps(toObject(code), en), settings, locale)), map: null };
  },
});

/** @throws SyntaxError if the text is not JSON */
function toObject(json: string): object {
  const parsed: unknown = JSON.parse(json);
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}
