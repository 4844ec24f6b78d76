import { exampleResponse } from '../../catalogue/exampleResponse.ts';
import type { Code } from '../../catalogue/types.ts';
import type { ErrorResponse } from '../../pageData.ts';
import { section } from '../elements.ts';
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
    `,
  );

/** The example response of the code's first product. */
export const exampleOf = ({ code, products }: Code, { catalogue, site }: CodePageContext): ErrorResponse =>
  exampleResponse(catalogue.productOf(products[0] ?? '')?.prose ?? '', code, site.text.code.exampleMessage);
