import type { Code } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import type { CodeDates } from '../../history/types.ts';
import type { Site } from '../../site.ts';
import { breakable, section } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';
import { formatLinks } from './formats.ts';

const MAX_SOURCES = 5;

/** The rows and remedies that the page is made from, with links to read and to edit them, and the page in other formats. */
export function sourceSection(code: Code, { site, datesOf }: CodePageContext): Html {
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
              <a href="${sourceUrl(file, line)}">${fill(text.code.sourceLine, { file, line })}</a>&nbsp;·
              <a href="${editUrl(file, line)}">${text.code.edit}</a>
            </li>`,
        )}
        ${code.remedies.map(
          ({ file }) =>
            html`<li>
              ${text.code.remedySource} <a href="${sourceUrl(file)}">${breakable(file)}</a>&nbsp;·
              <a href="${editUrl(file)}">${text.code.edit}</a>
            </li>`,
        )}
      </ul>
      ${!code.retired && datesOf && dates(datesOf(code), site)}
      ${formatLinks(code, site)}
    `,
  );
}

/** Since when the code is listed and when its text last changed, as far as that is known. */
function dates({ since, changed, listedBy }: CodeDates, { text }: Pick<Site, 'text'>): Html | false {
  const known = [
    since !== undefined && fill(text.changes.since, { date: since }),
    listedBy !== undefined && fill(text.changes.listedBy, { date: listedBy }),
    changed !== undefined && changed !== since && fill(text.changes.changed, { date: changed }),
  ].filter((sentence) => sentence !== false);
  return known.length > 0 && html`<p class="fine">${known.join(text.changes.dateSeparator)}</p>`;
}
