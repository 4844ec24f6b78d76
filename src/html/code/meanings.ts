import { hidesMeanings, hidesProducts, NAMED, shortened } from '../../catalogue/names.ts';
import type { Code, Meaning } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import type { InlineNode } from '../../tables/inline.ts';
import { inlineHtml, langOf } from '../elements.ts';
import { attribute, html, type Html } from '../html.ts';
import { nameOfProduct, type CodePageContext } from './context.ts';

/** What the tables say of a code; of very much the first, with a link to a page of all. */
export const meanings = (code: Code, context: CodePageContext): Html => html`
  ${shortened(code.meanings, NAMED.meanings).map((meaning, index) =>
    meaningBlock(code, meaning, index, shortenedProducts(code, meaning, context), context),
  )}
  ${
    hidesMeanings(code) &&
    html`
      <p>
        <a href="${context.site.urls.codeProducts(code.code)}">
          ${fill(context.site.text.code.allMeanings, { n: code.meanings.length })}
        </a>
      </p>
    `
  }
  ${otherSpellings(code, context)}
`;

/** The same with all meanings and all products, however many there are. */
export const allMeanings = (code: Code, context: CodePageContext): Html => html`
  ${code.meanings.map((meaning, index) =>
    meaningBlock(code, meaning, index, productLinks(meaning.products, context), context),
  )}
  ${otherSpellings(code, context)}
`;

function meaningBlock(code: Code, meaning: Meaning, index: number, products: Html, { site }: CodePageContext): Html {
  const { text, name, message, cause, solution, httpStatus, extra, locale } = meaning;
  const lang = langOf(locale, site);
  const column = (header: string, content: readonly InlineNode[]): Html | false =>
    content.length > 0 && html`<h3>${header}</h3><p${lang}>${inlineHtml(content)}</p>`;
  const words = site.text.code;
  return html`
    <div class="meaning"${attribute('id', index === 0 ? undefined : `meaning-${index + 1}`)}>
      ${name !== '' && html`<p class="meaning-name"${lang}>${name}</p>`}
      <p class="meaning-text${text.length === 0 && ' none'}"${text.length > 0 && lang}>
        ${text.length > 0 ? inlineHtml(text) : words.noMeaning}
      </p>
      ${message.length > 0 && html`<blockquote class="message" translate="no"${lang}>${inlineHtml(message)}</blockquote>`}
      ${column(words.tableCause, cause)}
      ${column(words.tableSolution, solution)}
      ${httpStatus !== '' && html`<h3>${words.httpStatus}</h3><p>${httpStatus}</p>`}
      ${extra.map(({ header, text: content }) => column(header, content))}
      ${code.products.length > 1 && products}
    </div>
  `;
}

const shortenedProducts = (code: Code, { products }: Meaning, context: CodePageContext): Html =>
  productLinks(
    shortened(products, NAMED.products),
    context,
    hidesProducts({ products }) &&
      html` <a href="${context.site.urls.codeProducts(code.code)}">
        ${fill(context.site.text.site.more, { n: products.length })}
      </a>`,
  );

/** Products in a row, each with an anchor that deep links can name. */
const productLinks = (products: readonly string[], context: CodePageContext, more: Html | false = false): Html => html`
  <p class="fine spaced">
    ${products.map((id) => html`<a id="in-${id}" href="${context.site.urls.product(id)}">${nameOfProduct(context, id)}</a> `)}
    ${more}
  </p>
`;

function otherSpellings({ spellings }: Code, { site }: CodePageContext): Html | false {
  const others = spellings.slice(1);
  return (
    others.length > 0 &&
    html`
      <p class="fine">
        ${site.text.code.spellings}: ${others.map((spelling) => html`<code translate="no">${spelling}</code> `)}
      </p>
    `
  );
}
