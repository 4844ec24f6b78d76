import type { Code } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { categoryIcon } from '../elements.ts';
import { html, type Html } from '../html.ts';
import { nameOfProduct, type CodePageContext } from './context.ts';

const MAX_PRODUCTS = 4;

/** Category, scope, products, retry verdicts and who fixes it, in a row. */
export function badges(code: Code, context: CodePageContext): Html {
  const { text, urls } = context.site;
  const verdicts = [...new Set(code.remedies.map(({ retry }) => retry))];
  const fixers = [...new Set(code.remedies.map(({ fixedBy }) => fixedBy))];
  return html`
    <ul class="badges">
      <li>
        <a class="badge" href="${urls.category(code.category)}">${categoryIcon(context.catalogue.iconOf(code.category))}${code.category}</a>
      </li>
      <li><span class="badge">${text.scope[code.scope]}</span></li>
      ${code.products
        .slice(0, MAX_PRODUCTS)
        .map((id) => html`<li><a class="badge" href="${urls.product(id)}">${nameOfProduct(context, id)}</a></li>`)}
      ${
        code.products.length > MAX_PRODUCTS &&
        html`<li><a class="badge" href="#meaning">${fill(text.site.more, { n: code.products.length })}</a></li>`
      }
      ${verdicts.map(
        (retry) =>
          html`<li><span class="badge verdict ${retry}" title="${text.retry.label}">${text.retry[retry]}</span></li>`,
      )}
      ${fixers.map(
        (fixedBy) => html`<li><span class="badge" title="${text.fixedBy.label}">${text.fixedBy[fixedBy]}</span></li>`,
      )}
    </ul>
  `;
}
