import { channel } from 'node:diagnostics_channel';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatProblems } from '../problems/format.ts';
import type { Problem } from '../problems/problems.ts';
import { PAGES } from './buildLog.js';
import { checkLanguages } from './checkLanguages.ts';
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
        const { problems, tally, pieces } = checkLanguages(fileURLToPath(config.root), config);
        for (const line of tally) logger.info(line);
        if (problems.length > 0) {
          process.stderr.write(`\n${formatProblems(problems)}\n\n`);
          process.exit(1);
        }
        channel(PAGES).publish(pieces);
      },
      'astro:server:setup': ({ server }) => {
        let known: readonly Problem[] | undefined;
        server.watcher.on('all', () => (known = undefined));
        server.middlewares.use((request, response, next) => {
          if (request.headers.accept?.includes('text/html') !== true) {
            next();
            return;
          }
          known ??= checkLanguages(root).problems;
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
