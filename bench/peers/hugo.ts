import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { locales, sourceLocale, type Locale } from '../../src/locales.ts';
import { measure, type Cost } from '../measure.ts';
import { newFolder } from '../projects.ts';
import { codeFactsOf, frontmatterOf, markdownOf } from './facts.ts';

/** The version of Hugo that is installed, or undefined. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? /v[\d.]+/.exec(stdout)?.[0] : undefined;
}

/** Makes a Hugo site with a bare layout, one page per code of the tables below `root`; returns its folder. */
export function makeHugoSite(root: string, names: readonly Locale[]): string {
  const folder = newFolder('bench-hugo');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('config.json', JSON.stringify(configOf(names)));
  write('layouts/_default/single.html', page('<main data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}</main>'));
  const list = '<ul>{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>';
  write('layouts/_default/list.html', page(`<main><h1>{{ .Title }}</h1>${list}</main>`));
  for (const name of names) {
    for (const facts of codeFactsOf(root, name)) {
      const text = frontmatterOf({ title: facts.code }) + markdownOf(facts, name === 'en' ? 'Meaning' : '说明');
      write(`content/${name}/errors/${facts.slug}.md`, text);
    }
  }
  return folder;
}

/** Builds the site in `folder` and its search index, into `public`. */
export async function buildHugoSite(folder: string): Promise<Cost> {
  const pagefind = resolve('node_modules/.bin/pagefind');
  return measure(['/bin/sh', '-c', `hugo --quiet && exec '${pagefind}' --site public`], { cwd: folder });
}

const page = (main: string): string =>
  `<!doctype html>\n<html lang="{{ .Site.LanguageCode }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head><body>${main}</body></html>\n`;

function configOf(names: readonly Locale[]) {
  return {
    baseURL: 'http://localhost/',
    title: 'Error codes',
    disableKinds: ['taxonomy', 'term', 'RSS', 'sitemap'],
    defaultContentLanguage: sourceLocale,
    languages: Object.fromEntries(
      names.map((name) => [name, { languageCode: locales[name].lang, contentDir: `content/${name}` }]),
    ),
  };
}
