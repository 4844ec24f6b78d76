import { html } from '../html/html.ts';
import type { FoldedProblem } from '../problems/foldProblems.ts';
import { locales, type Locale } from '../locales.ts';
import { followersOf, placesOf, reportIn, sortProblems } from '../problems/format.ts';
import { sentencesIn } from '../problems/problems.ts';
import { problemLanguageOf } from '../problems/told.ts';

/** The page that the development server shows while the content has problems. It reloads once Vite says so. */
export function formatProblemPage(problems: readonly FoldedProblem[], locale: Locale): string {
  const words = reportIn(locale);
  const count = problems.length;
  return html`<!doctype html>
    <html lang="${locales[problemLanguageOf(locale)].lang}">
      <meta charset="utf-8" />
      <title>${words.title({ count })}</title>
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
      <h1>${words.heading({ count })}</h1>
      <p>${words.reload()}</p>
      <ol>
        ${sortProblems(problems).map(
          (problem) => html`
            <li>
              <code>${problem.file}:${problem.line}:${problem.column}</code> <em>${problem.id}</em>
              ${sentencesOf(problem, locale).map((sentence) => sentence !== '' && html`<p>${sentence}</p>`)}
            </li>
          `,
        )}
      </ol>
    </html>`.value;
}

function sentencesOf(problem: FoldedProblem, locale: Locale): string[] {
  const { message, hint } = sentencesIn(problem, locale);
  return [message, hint, placesOf(problem, locale), followersOf(problem, locale)];
}
