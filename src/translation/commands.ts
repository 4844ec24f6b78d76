import { writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { localeNames, locales } from '../locales.ts';
import { publishedLocales } from '../read/publishedLocales.ts';
import { digestOf, withDigest } from '../read/translationMark.ts';
import { readTranslations, type TranslationPair } from '../read/translations.ts';

/** For each language of the site, how many there are of each state, and the files that ask for work. */
export function listTranslations(root: string): string[] {
  const published = publishedLocales(root);
  return localeNames.flatMap((locale) => {
    const { pairs, missing, problems } = readTranslations(root, locale);
    const stale = pairs.filter(({ isFresh }) => !isFresh);
    const isUsed = published.includes(locale) || pairs.length + problems.length > 0;
    if (!isUsed || pairs.length + problems.length + missing.length === 0) return [];
    return [
      `${locales[locale].label}: ${pairs.length - stale.length} fresh, ${stale.length} stale, ${missing.length} missing`,
      ...stale.map(({ translation, line, source }) => `  stale    ${translation.file}:${line} of ${source.file}:1`),
      ...missing.map(({ file }) => `  missing  ${file}`),
      ...problems.map(({ file, line, message }) => `  faulty   ${file}:${line} ${message}`),
    ];
  });
}

/**
 * Writes the digest of its source into each of `given` translations, and says which were changed.
 * @param given paths of files, or `--all`
 * @throws Error where a file is no translation; nothing is then written
 */
export function confirmTranslations(root: string, given: readonly string[]): string[] {
  const pairs = localeNames.flatMap((locale) => readTranslations(root, locale).pairs);
  const chosen = given.includes('--all') ? pairs : given.map((path) => pairOfPath(root, path, pairs));
  const stale = chosen.filter(({ isFresh }) => !isFresh);
  for (const { translation, source } of stale) {
    writeFileSync(join(root, translation.file), withDigest(translation.text, digestOf(source.text)));
  }
  return [...stale.map(({ translation }) => `confirmed ${translation.file}`), `${stale.length} confirmed.`];
}

function pairOfPath(root: string, path: string, pairs: readonly TranslationPair[]): TranslationPair {
  const file = relative(root, resolve(root, path)).replaceAll('\\', '/');
  const pair = pairs.find(({ translation }) => translation.file === file);
  if (!pair)
    throw new Error(`${file} is no translation: its frontmatter has no \`translation\`, or its source is missing.`);
  return pair;
}
