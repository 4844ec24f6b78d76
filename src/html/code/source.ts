import type { Code } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { section } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';
import { formatLinks } from './formats.ts';

const MAX_SOURCES = 5;

/** The rows and remedies that the page is made from, with links to read and to edit them, and the page in other formats. */
export function sourceSection(code: Code, { site }: CodePageContext): Html {
  const { text, sourceUrl, editUrl } = site;
  const rows = code.meanings.flatMap(({ sources }) => sources).slice(0, MAX_SOURCES);
  return section(
    'source',
    text.code.source,
    html`
      <ul class="sources">
        ${rows.map(
          ({ file, line }) =>
            html`<li>
              <a href="${sourceUrl(file, line)}">${fill(text.code.sourceLine, { file, line })}</a> ·
              <a href="${editUrl(file, line)}">${text.code.edit}</a>
            </li>`,
        )}
        ${code.remedies.map(
          ({ file }) =>
            html`<li>
              ${text.code.remedySource} <a href="${sourceUrl(file)}">${file}</a> ·
              <a href="${editUrl(file)}">${text.code.edit}</a>
            </li>`,
        )}
      </ul>
      ${formatLinks(code, site)}
    `,
  );
}
