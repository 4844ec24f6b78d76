import { saidOf } from '../../catalogue/names.ts';
import type { Catalogue, Code, Meaning } from '../../catalogue/types.ts';
import type { Site } from '../../site.ts';
import { categoryIcon, codeLink, inlineHtml, langOf } from '../elements.ts';
import { html, type Html } from '../html.ts';

/** Codes of a product in the order of its tables, with what these say, links included. */
export const productCodes = (codes: readonly string[], product: string, catalogue: Catalogue, site: Site): Html => html`
  <dl class="product-codes">
    ${codes
      .flatMap((name) => catalogue.codeOf(name) ?? [])
      .map(
        (code) => html`
          <div>
            <dt>${categoryIcon(catalogue.iconOf(code.category))}${codeLink(code.code, site.urls)}</dt>
            ${ownMeanings(code, product).map(
              (meaning) => html`<dd${langOf(meaning.locale, site)}>${inlineHtml(saidOf(meaning))}</dd>`,
            )}
            ${ownMeanings(code, product).length === 0 && html`<dd>${site.text.code.noMeaning}</dd>`}
          </div>
        `,
      )}
  </dl>
`;

const ownMeanings = ({ meanings }: Code, product: string): Meaning[] =>
  meanings.filter((meaning) => meaning.products.includes(product) && saidOf(meaning).length > 0);
