import { html } from '../html/html.ts';
import type { FoldedProblem } from '../problems/foldProblems.ts';
import { followersOf, placesOf, sortProblems } from '../problems/format.ts';

/** The page that the development server shows while the content has problems. It reloads once Vite says so. */
export const formatProblemPage = (problems: readonly FoldedProblem[]): string =>
  html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <title>${problems.length} problem${problems.length !== 1 && 's'} in the content</title>
      <style>
        body {
          font:
            16px/1.6 system-ui,
            sans-serif;
          max-width: 50rem;
          margin: 3rem auto;
          padding: 0 1rem;
          color-scheme: light dark;
        }
        code {
          font-weight: 600;
        }
        em {
          opacity: 0.7;
        }
        li {
          margin-block: 1.5rem;
        }
        p {
          margin: 0.25rem 0;
        }
      </style>
      <script type="module" src="/@vite/client"></script>
      <h1>The content has ${problems.length} problem${problems.length !== 1 && 's'}</h1>
      <p>This page reloads by itself when a file changes.</p>
      <ol>
        ${sortProblems(problems).map(
          (problem) => html`
            <li>
              <code>${problem.file}:${problem.line}:${problem.column}</code> <em>${problem.id}</em>
              ${[problem.message, problem.hint, placesOf(problem), followersOf(problem)].map(
                (sentence) => sentence !== '' && html`<p>${sentence}</p>`,
              )}
            </li>
          `,
        )}
      </ol>
    </html>`.value;
