import { exampleResponse } from '../../catalogue/exampleResponse.ts';
import { knownMessages } from '../../catalogue/knownMessages.ts';
import type { Code } from '../../catalogue/types.ts';
import { inlineText } from '../../tables/inline.ts';
import { valueIn, type Json } from '../../text/responseTemplate.ts';
import { langOf, section } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** The body of a response with this code. Scripts put what is known of a call into it. */
export const exampleSection = (code: Code, context: CodePageContext): Html =>
  section(
    'example',
    context.site.text.code.example,
    html`
      <pre
        tabindex="0"
        data-language="json"
      ><code data-example>${JSON.stringify(exampleOf(code, context), null, 2)}</code></pre>
      <p class="fine">${context.site.text.code.exampleLead}</p>
      ${otherMessages(code, context)}
    `,
  );

/** The example response of the code's first product. */
export const exampleOf = (code: Code, { catalogue, site }: CodePageContext): Json =>
  exampleResponse(
    catalogue.productOf(code.products[0] ?? '')?.prose ?? '',
    code.code,
    knownMessages(code, site.locale)[0]?.text ?? tableMessage(code) ?? site.text.code.exampleMessage,
    site.settings.call,
  );

/** What the table of the code's first product says that responses say. */
function tableMessage({ meanings, products: [first = ''] }: Code): string | undefined {
  const told = meanings.find(({ products, message }) => products.includes(first) && message.length > 0);
  return told && inlineText(told.message);
}

/** The known messages that the example does not show. */
function otherMessages(code: Code, context: CodePageContext): Html | false {
  const { site } = context;
  const shown = valueIn(exampleOf(code, context), site.settings.call.response, 'message');
  const others = knownMessages(code, site.locale).filter(({ text }) => text !== shown);
  return (
    others.length > 0 &&
    html`
      <p class="fine">${site.text.code.otherMessages}</p>
      <ul class="fine messages">
        ${others.map(({ locale, text }) => html`<li><code${langOf(locale, site)}>${text}</code></li>`)}
      </ul>
    `
  );
}
