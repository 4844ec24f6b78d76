import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { movesOf, type Move } from '../catalogue/movesOf.ts';
import { localeNames, sourceLocale } from '../locales.ts';
import { paths } from '../paths.ts';
import { namesIn } from '../read/readFolder.ts';
import { readRedirects } from '../read/readRedirects.ts';
import { hostFiles } from '../redirects/hostFiles.ts';
import { redirectPage } from '../redirects/redirectPage.ts';
import { createSite } from '../site.ts';
import { localeOfPath, urlsOf } from '../urls.ts';
import { readBuilt, readContentOf } from './readBuilt.ts';

/**
 * Lets every address that has moved lead to the new one: as a page, which works on any host, and in files for hosts that redirect
 * themselves. A file of data cannot lead anywhere, so the new file stands at the old address too. It comes after the files of data are written.
 */
export function redirects(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config: done }) => {
        config = done;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const moves = movesIn(config, readBuilt);
        for (const move of moves) write(folder, move, config);
        for (const [name, text] of hostFiles(moves, urlsOf(config.base, sourceLocale))) {
          writeFileSync(join(folder, name), text);
        }
        logger.info(`${moves.length} addresses lead to others`);
      },
      'astro:server:setup': ({ server }) => {
        const { file } = urlsOf(config.base, sourceLocale);
        let known: ReadonlyMap<string, string> | undefined;
        server.watcher.on('all', () => (known = undefined));
        server.middlewares.use((request, response, next) => {
          const { pathname, search } = new URL(request.originalUrl ?? '/', 'http://localhost');
          known ??= new Map(
            movesIn(config, readContentOf).map(({ from, to }) => [file(from.slice(1)), file(to.slice(1))]),
          );
          const to = known.get(pathname) ?? known.get(`${pathname}/`);
          if (to !== undefined) response.writeHead(302, { location: to + search }).end();
          else next();
        });
      },
    },
  };
}

/** Without redirects and dropped codes nothing else is read: at 12,000 codes, reading all content takes seconds. */
function movesIn({ root }: Pick<AstroConfig, 'root'>, read: typeof readBuilt): Move[] {
  const folder = fileURLToPath(root);
  const { redirects: given } = readRedirects(folder);
  if (
    given.length === 0 &&
    localeNames.every((locale) => namesIn(folder, paths.retired(locale), ['.md']).length === 0)
  ) {
    return [];
  }
  return movesOf(given, read(folder).catalogues);
}

function write(folder: string, move: Move, { base, site = '' }: Pick<AstroConfig, 'base' | 'site'>): void {
  const fileOf = (address: string): string => join(folder, decodeURIComponent(address));
  if (!move.from.endsWith('/')) {
    mkdirSync(dirname(fileOf(move.from)), { recursive: true });
    copyFileSync(fileOf(move.to), fileOf(move.from));
    return;
  }
  const page = join(fileOf(move.from), 'index.html');
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(
    page,
    redirectPage(
      move,
      createSite({ origin: site, base, repository: '', hasPolicy: true }, localeOfPath('/', move.from)),
    ),
  );
}
