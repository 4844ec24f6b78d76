import type { Locale } from '../locales.ts';
import { inLanguage } from '../read/readSite.ts';
import type { Settings } from '../read/siteSchema.ts';
import { fillGaps, type Texts } from '../text/fillGaps.ts';

/**
 * The words of the interface as a site has them: its own where `content/site.yml` gives any, with its names and what it calls the id of a call.
 * @param words all words of `locale`
 */
export function siteWords<Words extends object>(words: Words, settings: Settings, locale: Locale): Words {
  const { name, shortName = name, description } = settings;
  const named = {
    site: {
      title: inLanguage(name, locale),
      shortTitle: inLanguage(shortName, locale),
      description: inLanguage(description, locale),
    },
    lookup: { engine: inLanguage(name, locale) },
  };
  const own = fillGaps(settings.words[locale] ?? {}, fillGaps(named, words));
  return withRequestId(own as Texts, settings.call.requestId) as Words;
}

/** `texts` with `name` in all places for what the id of a call is called. */
const withRequestId = (texts: Texts, name: string): Texts =>
  Object.fromEntries(
    Object.entries(texts).map(([key, text]): [string, Texts[string]] => {
      if (typeof text === 'string') return [key, text.replaceAll('{requestId}', name)];
      if (isTexts(text)) return [key, withRequestId(text, name)];
      return [key, Array.from(text, (item) => item.replaceAll('{requestId}', name))];
    }),
  );

const isTexts = (text: Texts[string]): text is Texts => typeof text === 'object' && !Array.isArray(text);
