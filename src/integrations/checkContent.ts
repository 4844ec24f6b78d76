import { channel } from 'node:diagnostics_channel';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { batchesOf } from '../catalogue/batches.ts';
import { checkColumns } from '../catalogue/checkColumns.ts';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { pagesOf } from '../catalogue/pagesOf.ts';
import { formatTally, tallyOf } from '../catalogue/tally.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { formatProblems } from '../problems/format.ts';
import type { Problem } from '../problems/problems.ts';
import { publishedLocales } from '../publishedLocales.ts';
import { urlsOf } from '../urls.ts';
import { PAGES } from './buildLog.js';
import { setAside } from './lastBuild.ts';
import { formatProblemPage } from './problemPage.ts';

/**
 * Checks all content before anything is built. A build with problems prints all of them and stops with exit code 1; whatever
 * goes wrong, no output folder is left behind that looks finished. The development server shows the problems in
 * place of every page until they are gone.
 */
export function checkContent(): AstroIntegration {
  let root = '';
  return {
    name: 'check-content',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build') return;
        setAside(config);
        const outDir = fileURLToPath(config.outDir);
        process.on('exit', (code) => {
          if (code !== 0) rmSync(outDir, { recursive: true, force: true });
        });
        checkAll(fileURLToPath(config.root), (line) => {
          logger.info(line);
        });
      },
      'astro:server:setup': ({ server }) => {
        let known: readonly Problem[] | undefined;
        server.watcher.on('all', () => (known = undefined));
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          known ??= loadAll(root).problems;
          if (known.length === 0) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(formatProblemPage(known));
        });
      },
    },
  };
}

/** The content of every published language, with all problems; one that is found in several languages is named once. */
function loadAll(root: string) {
  const loaded = publishedLocales(root).map((locale) => loadCatalogue(root, locale));
  const found = [...loaded.flatMap((part) => part.problems), ...checkColumns(loaded.map(({ content }) => content))];
  const problems: Problem[] = [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
  return { loaded, problems };
}

/** Prints what became of the rows of every product, and stops the build where there are problems. */
function checkAll(root: string, print: (line: string) => void): void {
  const { loaded, problems } = loadAll(root);
  for (const { content, catalogue } of loaded) for (const line of formatTally(tallyOf(content, catalogue))) print(line);
  if (problems.length > 0) {
    process.stderr.write(`\n${formatProblems(problems)}\n\n`);
    process.exit(1);
  }
  channel(PAGES).publish(loaded.map(({ catalogue }) => piecesOf(catalogue)).reduce((sum, pieces) => sum + pieces, 0));
}

/** What Astro renders one by one for a catalogue: its pages, with those of codes in batches. */
const piecesOf = (catalogue: Catalogue): number =>
  pagesOf(catalogue, urlsOf('/', catalogue.locale)).size - catalogue.codes.length + batchesOf(catalogue).length;
