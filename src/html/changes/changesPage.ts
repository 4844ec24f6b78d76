import type { History } from '../../history/history.ts';
import { changesFeedOf } from '../../urls.ts';
import { fill } from '../../i18n/text.ts';
import { sectionHeading } from '../elements.ts';
import { html, type Html } from '../html.ts';
import {
  byDay,
  changedCodes,
  changedProduct,
  changesIn,
  idOf,
  MAX_CHANGES,
  type ChangesContext,
} from './changeList.ts';

/**
 * What changed in the tables, by day and product, and what is not known of it.
 * @param history undefined where the site was built without one
 */
export function changesPage(history: History | undefined, context: ChangesContext): Html {
  const { text, urls } = context.site;
  if (!history) return html`<p class="notice">${text.changes.unknown}</p>`;
  const changes = changesIn(history, context.catalogue);
  return html`
    <p><a href="${changesFeedOf(urls)}">${text.changes.feed}</a></p>
    ${history.from !== undefined && html`<p class="notice">${fill(text.changes.from, { date: history.from })}</p>`}
    ${changes.length === 0 && html`<p>${text.changes.none}</p>`}
    ${byDay(changes.slice(0, MAX_CHANGES)).map(
      ([day, own]) => html`
        <section>
          ${sectionHeading(`on-${day}`, day)}
          ${own.map(
            (change) => html`
              <h3 id="${idOf(change)}">${changedProduct(change, context)}</h3>
              ${changedCodes(change, context)}
            `,
          )}
        </section>
      `,
    )}
    ${changes.length > MAX_CHANGES && html`<p>${text.changes.older}</p>`}
  `;
}
