import type { Move } from '../catalogue/movesOf.ts';
import { contentPolicy } from '../html/frame/contentPolicy.ts';
import { html } from '../html/html.ts';
import type { Site } from '../site.ts';

/** The script of every page that has moved, in `public`: a file of its own, so that any policy for scripts can allow it. */
export const REDIRECT_SCRIPT = 'moved.js';

/**
 * A page that leads to another on any host. With scripts it keeps the query and the fragment, which tell of a call; without them the browser
 * goes to the bare address.
 */
export const redirectPage = ({ to }: Move, { lang, text, urls, hasPolicy, absolute }: Site): string => {
  const href = urls.file(to.slice(1));
  return html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8">
        ${hasPolicy && html`<meta http-equiv="content-security-policy" content="${contentPolicy}">`}
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>${text.moved.title} | ${text.site.title}</title>
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <link rel="canonical" href="${absolute(href)}">
        <script src="${urls.file(REDIRECT_SCRIPT)}" defer></script>
        <noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
      </head>
      <body>
        <main>
          <h1>${text.moved.title}</h1>
          <p>${text.moved.lead} <a id="moved-to" href="${href}">${decodeURI(href)}</a></p>
        </main>
      </body>
    </html>`.value;
};
