import { textOf } from '../i18n/text.ts';
import { sourceLocale } from '../locales.ts';
import { problem, type Problem } from '../problems/problems.ts';
import type { SiteFile } from '../read/readSite.ts';
import { nearest } from '../text/nearest.ts';

/** The words that `content/site.yml` gives to texts which the interface does not have. */
export function checkWords({ settings, positionOf }: SiteFile): Problem[] {
  const known = new Map(textsOf(textOf(sourceLocale)));
  return Object.entries(settings.words).flatMap(([locale, words]) =>
    textsOf(words).flatMap(([path, kind]) => {
      if (known.get(path) === kind) return [];
      const at = positionOf(['words', locale, ...path.split('.')]);
      return [problem('unknown-word', at, { name: path, near: nearest(path, known.keys()) })];
    }),
  );
}

/** Whether a text is one or a list, by the path of its keys. */
function textsOf(value: unknown, path = ''): [path: string, kind: 'text' | 'list'][] {
  if (typeof value !== 'object' || value === null) return [[path, 'text']];
  if (Array.isArray(value)) return [[path, 'list']];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}
