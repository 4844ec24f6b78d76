import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { dataFiles as filesOf, type DataFile } from '../data/dataFiles.ts';
import { textOf } from '../i18n/text.ts';
import { locales, sourceLocale } from '../locales.ts';
import { newest } from '../read/fileDates.ts';
import { urlsOf } from '../urls.ts';
import { readBuilt, readContentOf, type SiteContent } from './readBuilt.ts';

/**
 * Writes the files for programs beside the pages of the finished site; the development server makes them when one is asked for. They are no
 * routes: for 12,000 codes two endpoints took 15.1 s of CPU, and all files written like this 3.7 (docs/decisions/0006-data-beside-pages.md).
 */
export function dataFiles(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'data-files',
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:done': ({ dir, logger }) => {
        const base = urlsOf(config.base, sourceLocale).file('');
        const folders = new Set<string>();
        let count = 0;
        for (const { url, chunks } of allFiles(config, readBuilt(fileURLToPath(config.root)))) {
          const file = join(fileURLToPath(dir), decodeURIComponent(url.slice(base.length)));
          if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
          folders.add(dirname(file));
          const descriptor = openSync(file, 'w');
          for (const chunk of chunks) writeFileSync(descriptor, chunk);
          closeSync(descriptor);
          count++;
        }
        logger.info(`${count} files`);
      },
      'astro:server:setup': ({ server }) => {
        let known: ReadonlyMap<string, string> | undefined;
        server.watcher.on('all', () => (known = undefined));
        server.middlewares.use((request, response, next) => {
          const path = new URL(request.originalUrl ?? '/', 'http://localhost').pathname;
          const type = types.find(([end]) => path.endsWith(end))?.[1];
          if (type === undefined) {
            next();
            return;
          }
          known ??= new Map(
            [...allFiles(config, readContentOf(fileURLToPath(config.root)))].map(({ url, chunks }) => [
              url,
              [...chunks].join(''),
            ]),
          );
          const text = known.get(path);
          if (text === undefined) {
            next();
            return;
          }
          response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
          response.end(text);
        });
      },
    },
  };
}

const types = [
  ['.json', 'application/json'],
  ['.csv', 'text/csv'],
  ['.md', 'text/markdown'],
  ['.txt', 'text/plain'],
] as const;

function* allFiles(
  { root, site = '', base }: Pick<AstroConfig, 'root' | 'site' | 'base'>,
  { catalogues, history, dates }: SiteContent,
): Generator<DataFile> {
  const folder = fileURLToPath(root);
  const day = newest(dates.values());
  for (const catalogue of catalogues) {
    const { locale } = catalogue;
    yield* filesOf(
      {
        site: {
          lang: locales[locale].lang,
          text: textOf(locale),
          urls: urlsOf(base, locale),
          absolute: (path) => new URL(path, site).href,
        },
        catalogue,
        contentDate: day,
        datesOf: history?.datesOf,
      },
      ({ file }) => readFileSync(join(folder, file), 'utf8'),
    );
  }
}
