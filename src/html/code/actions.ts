import { NAMED, productName, shortened } from '../../catalogue/names.ts';
import type { ActionOfCode, Code } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { withdrawalText } from '../../i18n/withdrawalText.ts';
import { section } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** The actions that return a business code; any may return a common one. */
export function actionsSection(code: Code, context: CodePageContext): Html {
  const { text } = context.site;
  if (code.scope === 'common') return section('actions', text.code.actions, html`<p>${text.code.anyAction}</p>`);
  const content = code.actions.length > 0 ? actionList(code.actions, context) : html`<p>${text.code.noActions}</p>`;
  return section('actions', text.code.actions, content);
}

/** Of very many actions the first, and for each product a link to all of its own. */
function actionList(actions: readonly ActionOfCode[], { site: { text, urls }, catalogue }: CodePageContext): Html {
  const named = shortened(actions, NAMED.actions);
  const isWhole = named.length === actions.length;
  const rest = isWhole ? [] : [...Map.groupBy(actions, ({ product }) => catalogue.productOf(product))];
  return html`
    <ul class="action-list">
      ${named.map(
        ({ product, name, withdrawals }) => html`
          <li>
            <a href="${urls.action(product, name)}"><code translate="no">${name}</code></a>
            ${withdrawals.map((withdrawal) => html`<span class="fine">${withdrawalText(withdrawal, text)}</span>`)}
          </li>
        `,
      )}
      ${rest.map(
        ([product, own]) =>
          product &&
          html`
            <li>
              <a href="${urls.product(product.id)}#actions">
                ${productName(product, catalogue.locale)} · ${fill(text.site.more, { n: own.length })}
              </a>
            </li>
          `,
      )}
    </ul>
  `;
}
