import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkLanguages } from '../catalogue/checkLanguages.ts';
import { sourceLocale } from '../locales.ts';
import { foldProblems, type FoldedProblem } from '../problems/foldProblems.ts';
import { formatProblems } from '../problems/format.ts';
import { isTranslationProblem, type Problem } from '../problems/problems.ts';
import { formatProblemPage } from './problemPage.ts';
import { keepCatalogues } from './readBuilt.ts';

/**
 * Checks all content before anything is built. A build with problems prints all of them and stops with exit code 1. The development server
 * prints them too, and shows them in place of every page until they are gone, but for those of translations.
 */
export function checkContent(): AstroIntegration {
  let isBuild = false;
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build';
      },
      // After all integrations are set up: `replaceSite` has then put back a site that a killed build left aside.
      'astro:config:done': ({ config, logger }) => {
        if (!isBuild) return;
        const root = fileURLToPath(config.root);
        const { catalogues, problems, rowAccounts, remedyShares, borrowed } = checkLanguages(root);
        for (const line of [...rowAccounts, ...remedyShares, ...borrowed]) logger.info(line);
        if (problems.length === 0) {
          keepCatalogues(catalogues);
          return;
        }
        process.stderr.write(reportOf(problems, root));
        process.exit(1);
      },
      'astro:server:setup': ({ server }) => {
        const { root } = server.config;
        let known: readonly FoldedProblem[] | undefined;
        const check = (): readonly FoldedProblem[] => {
          const { problems } = checkLanguages(root);
          if (problems.length > 0) process.stderr.write(reportOf(problems, root));
          // While a text is written, its translation waits.
          return fold(
            problems.filter(({ id }) => !isTranslationProblem(id)),
            root,
          );
        };
        server.watcher.on('all', () => (known = undefined));
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          known ??= check();
          if (known.length === 0) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' });
          response.end(formatProblemPage(known, sourceLocale));
        });
      },
    },
  };
}

const fold = (problems: readonly Problem[], root: string): FoldedProblem[] => foldProblems(problems, textReader(root));

function reportOf(problems: readonly Problem[], root: string): string {
  const textOf = textReader(root);
  const lines = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = lines.get(file) ?? textOf(file).split(/\r\n?|\n/);
    lines.set(file, known);
    return known;
  };
  return `\n${formatProblems(fold(problems, root), sourceLocale, (file, line) => linesOf(file)[line - 1])}\n\n`;
}

/** Reads files below `root`; a file that there is not is empty. */
const textReader =
  (root: string) =>
  (file: string): string => {
    const path = join(root, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
