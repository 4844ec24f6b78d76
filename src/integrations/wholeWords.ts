import en from '../i18n/en.json' with { type: 'json' };
import { fillGaps } from '../text/fillGaps.ts';

/**
 * A Vite plugin that fills the words of a language that lacks some with English ones, so that scripts can import any group by its name.
 * Source: https://vite.dev/guide/api-plugin
 */
export const wholeWords = () => ({
  name: 'whole-words',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    /\/src\/i18n\/[\w-]+\.json$/.test(id)
      ? { code: JSON.stringify(fillGaps(toObject(code), en)), map: null }
      : undefined,
});

/** @throws SyntaxError if the text is not JSON */
function toObject(json: string): object {
  const parsed: unknown = JSON.parse(json);
  return typeof parsed === 'object' && parsed !== null ? parsed : {};
}
