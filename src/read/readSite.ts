import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceLocale, type Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem, type SourcePosition } from '../problems/problems.ts';
import { checkYaml } from './checkYaml.ts';
import { siteSchema, type Settings } from './siteSchema.ts';

/** What `content/site.yml` says, and what is wrong with it. Where anything is, the settings are the neutral ones. */
export interface SiteFile {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
  /** The position of a field. */
  readonly positionOf: (path: readonly PropertyKey[]) => SourcePosition;
}

/**
 * Reads `content/site.yml`, which may be absent: every field has a default.
 * @param root the project folder
 * @throws if the file cannot be read
 */
export function readSite(root: string): SiteFile {
  const path = join(root, paths.site);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const { data, problems, positionOf } = checkYaml(text, siteSchema, paths.site, 1, 'invalid-setting');
  if (data === undefined) return { settings: neutralSettings, problems, positionOf };
  const missing = [
    { at: ['logo'], file: data.logo && `public/${data.logo}` },
    ...Object.entries(data.icons)
      .filter(([, file]) => !Object.values(neutralSettings.icons).includes(file))
      .map(([name, file]) => ({ at: ['icons', name], file: `public/${file}` })),
    {
      at: ['aliases'],
      file: data.aliases === neutralSettings.aliases ? undefined : `${paths.content}/${data.aliases}`,
    },
    { at: ['vendor'], file: data.vendor && `src/vendors/${data.vendor}` },
  ].filter(({ file }) => file !== undefined && !existsSync(join(root, file)));
  return {
    settings: data,
    positionOf,
    problems: missing.map(({ at, file = '' }) => problem('missing-file', positionOf(at), { name: file })),
  };
}

/** What a site has that says nothing of itself. */
export const neutralSettings: Settings = siteSchema.parse({});

/** A text of the settings in a language: its own, or as for the words of the interface that in English, or any. */
export function inLanguage(
  text: string | Readonly<Partial<Record<Locale, string>>> | undefined,
  locale: Locale,
): string | undefined {
  if (typeof text !== 'object') return text;
  return text[locale] ?? text.en ?? text[sourceLocale] ?? Object.values(text)[0];
}
