import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadCatalogue } from '../catalogue/loadCatalogue.ts';
import { formatProblems } from '../problems/format.ts';
import type { Problem } from '../problems/problems.ts';
import { publishedLocales } from '../publishedLocales.ts';
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
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return;
        const outDir = fileURLToPath(config.outDir);
        rmSync(outDir, { recursive: true, force: true });
        process.on('exit', (code) => {
          if (code !== 0) rmSync(outDir, { recursive: true, force: true });
        });
        stopOnProblems(fileURLToPath(config.root));
      },
      'astro:server:setup': ({ server }) => {
        let known: readonly Problem[] | undefined;
        server.watcher.on('all', () => (known = undefined));
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          known ??= problemsOf(root);
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

const problemsOf = (root: string): Problem[] =>
  publishedLocales(root).flatMap((locale) => loadCatalogue(root, locale).problems);

function stopOnProblems(root: string): void {
  const problems = problemsOf(root);
  if (problems.length === 0) return;
  process.stderr.write(`\n${formatProblems(problems)}\n\n`);
  process.exit(1);
}
