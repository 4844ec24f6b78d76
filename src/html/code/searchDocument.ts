import { knownMessages } from '../../catalogue/knownMessages.ts';
import type { Code } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { inlineHtml } from '../elements.ts';
import type { Locale } from '../../locales.ts';
import { attribute, html, trusted } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** A page as the search by words sees it. */
export interface SearchDocument {
  /** The address of the page, with the site's base. */
  readonly url: string;
  /** An HTML document of what is found, with Pagefind's attributes. Source: https://pagefind.app/docs/weighting/ */
  readonly html: string;
}

/**
 * What the search by words finds of a code: what its tables and remedies say. The rest of its page names other codes, and is left out:
 * with it, the precision for Chinese words fell from 0.84 to 0.26. Texts in another language are left out too, and so are
 * those that thousands of codes of a category share.
 */
export function searchDocument(code: Code, { site, remedyHtml }: CodePageContext): SearchDocument {
  const isOwn = ({ locale }: { readonly locale: Locale }) => locale === site.locale;
  return {
    url: site.urls.code(code.code),
    html: html`
    <html lang="${site.lang}">
      <body data-pagefind-body data-pagefind-meta="title:${code.code}">
        ${code.meanings.filter(isOwn).map(
          ({ text, name, message, cause, solution, extra }, index) => html`
            <p data-pagefind-weight="10"${attribute('data-pagefind-meta', index === 0 ? 'meaning' : undefined)}>
              ${code.retired && `${fill(site.text.retired.summary, { date: code.retired.date, meaning: '' })} `}${text.length > 0 ? inlineHtml(text) : site.text.code.noMeaning}
            </p>
            ${name !== '' && html`<p>${name}</p>`}
            ${[message, cause, solution, ...extra.map((column) => column.text)].map(
              (content) => content.length > 0 && html`<p>${inlineHtml(content)}</p>`,
            )}
          `,
        )}
        ${knownMessages(code, site.locale).map(({ text }) => html`<p>${text}</p>`)}
        ${code.remedies
          .filter((remedy) => isOwn(remedy) && !remedy.words)
          .map(({ id }) => remedyHtml(id).map((section) => [html`<h2>${section.heading}</h2>`, trusted(section.html)]))}
      </body>
    </html>
  `.value,
  };
}
