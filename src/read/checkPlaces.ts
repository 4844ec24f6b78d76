import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { localeNames, locales, sourceLocale, type Locale } from '../locales.ts';
import { paths } from '../paths.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { nearest } from '../text/nearest.ts';
import { readSite } from './readSite.ts';

/**
 * A problem for each file of `content` that nothing looks for, with the place where it would be read. Pictures, hidden files and a `README`
 * beside the folders that are read are the author's own.
 * @param root the project folder
 * @throws if a folder cannot be read
 */
export function checkPlaces(root: string): Problem[] {
  if (!existsSync(join(root, paths.content))) return [];
  const files = readdirSync(join(root, paths.content), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/'))
    .sort();
  const all = new Set(files);
  const aliases = `${paths.content}/${readSite(root).settings.aliases}`;
  return files.flatMap((file) => {
    const found = file === `${paths.content}/aliases.md` ? { place: aliases } : lookFor(file);
    if (file === aliases) return [];
    if (found === 'read' || found.place === file) return [];
    const position = { file, line: 1, column: 1 };
    const { place, language } = found;
    if (language !== undefined)
      return [problem('unknown-language', position, { name: language, languages: localeNames.join(', ') })];
    return [
      problem('misplaced-file', position, { place, taken: place !== undefined && all.has(place) ? place : undefined }),
    ];
  });
}

/** Where a file would be looked for; nowhere that can be told, where it names a language that the site does not have, or no place at all. */
interface Place {
  readonly place?: string | undefined;
  readonly language?: string;
}

/** Folders with a folder for each language, and the names under which authors look for them. */
const localized: Readonly<Record<string, (locale: Locale) => string>> = {
  errors: paths.tables,
  remedies: paths.remedies,
  'look-alikes': paths.lookAlikes,
  retired: paths.retired,
  guides: paths.guides,
};

/** The files and folders of `content` that something reads, by their names. */
const known = [...Object.values(paths).map((path) => (typeof path === 'string' ? path : path(sourceLocale)))]
  .filter((path) => path.startsWith(`${paths.content}/`))
  .map((path) => path.split('/')[1] ?? '');

function lookFor(file: string): Place | 'read' {
  const [, kind = '', ...rest] = file.split('/');
  const name = rest.at(-1) ?? kind;
  if (file.split('/').some((part) => part.startsWith('.')) || !TEXT.test(name)) return 'read';
  if (rest.length === 0) return lookForFile(name);
  if (kind === 'docs') return MARKDOWN.test(name) ? lookForPage(rest) : 'read';
  if (/^readme\b/i.test(name) && rest.length === 1 && kind in localized) return 'read';
  const meant = [...Object.keys(localized), 'actions'].includes(kind)
    ? kind
    : (nearest(kind, Object.keys(localized)) ?? kind);
  const folderOf = localized[meant];
  if (folderOf)
    return inLanguage(
      rest.slice(0, -1),
      (locale) => `${folderOf(locale)}/${meant === 'guides' ? asPage(name) : asMarkdown(name)}`,
    );
  if (`${paths.content}/${meant}` === paths.actions) return { place: `${paths.actions}/${asMarkdown(name)}` };
  return known.includes(kind) ? 'read' : {};
}

/** A file beside the folders: one that is known, or one of its name nearly. */
function lookForFile(name: string): Place | 'read' {
  if (known.includes(name) || /^readme\b/i.test(name)) return 'read';
  if (MARKDOWN.test(name)) return { place: `${paths.tables(sourceLocale)}/${asMarkdown(name)}` };
  const near = nearest(
    name,
    known.filter((other) => other.includes('.')),
  );
  return { place: near === undefined ? undefined : `${paths.content}/${near}` };
}

/** A page of the documentation, or a guide, which stands in no folder below its own. */
function lookForPage(parts: readonly string[]): Place | 'read' {
  const name = asPage(parts.at(-1) ?? '');
  const folders = parts.slice(0, -1);
  if (folders.includes('guides')) {
    const above = folders.slice(0, folders.indexOf('guides'));
    return inLanguage(above, (locale) => `${paths.guides(locale)}/${name}`);
  }
  const locale = localeOf(folders[0] ?? '');
  const below = folders.slice(locale === undefined ? 0 : 1);
  return { place: [paths.pages(locale ?? sourceLocale), ...below, name].join('/') };
}

/** The place in the language that the first of `folders` with one names, or in that of the site where they name none. */
function inLanguage(folders: readonly string[], placeIn: (locale: Locale) => string): Place {
  const locale = folders.map(localeOf).find((found) => found !== undefined);
  const [language] = folders;
  if (locale === undefined && language !== undefined && LANGUAGE.test(language)) return { language };
  return { place: placeIn(locale ?? sourceLocale) };
}

/** The language of the site that a folder means: its own name, `zh-CN`, `zh_cn`, `zh` or `en-US`. */
function localeOf(folder: string): Locale | undefined {
  const tag = folder.toLowerCase().replaceAll('_', '-');
  const names = (locale: Locale): string[] => [locale, locales[locale].lang.toLowerCase()];
  const [primary = ''] = tag.split('-');
  return (
    localeNames.find((locale) => names(locale).includes(tag)) ??
    (LANGUAGE.test(folder) ? localeNames.find((locale) => locale.split('-')[0] === primary) : undefined)
  );
}

/** Pages may be MDX. */
const asPage = (name: string): string => (/\.mdx$/i.test(name) ? name.replace(/\.mdx$/i, '.mdx') : asMarkdown(name));

const asMarkdown = (name: string): string => name.replace(/\.[^.]+$/, '.md');

const MARKDOWN = /\.(?:mdx?|markdown|mdown)$/i;
const TEXT = /\.(?:mdx?|markdown|mdown|ya?ml|txt|csv|json|html?|docx?|xlsx?)$/i;
/** A language tag: two letters, and a script or a region. */
const LANGUAGE = /^[a-z]{2}(?:[-_][a-z\d]{2,8})*$/i;
