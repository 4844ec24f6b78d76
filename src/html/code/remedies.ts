import type { Code, Remedy } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { langOf, sectionHeading, untranslatedNote } from '../elements.ts';
import { html, trusted, type Html } from '../html.ts';
import { nameOfProduct, type CodePageContext } from './context.ts';

/** The remedies of a code. Those after the first keep the ids of their headings apart. */
export const remedies = (code: Code, context: CodePageContext): Html =>
  html`${code.remedies.map((remedy, index) => remedyBlock(code, remedy, index, context))}`;

function remedyBlock(code: Code, { id, locale, product }: Remedy, index: number, context: CodePageContext): Html {
  const isNoted = code.locale !== context.site.locale;
  const prefix = index === 0 ? '' : `${product ?? 'all'}-`;
  return html`
    ${!(isNoted && locale === code.locale) && untranslatedNote(locale, context.site)}
    <section class="remedy prose"${langOf(locale, context.site)}>
      ${(code.products.length > 1 || code.remedies.length > 1) && html`<p class="fine" lang="${context.site.lang}">${holdsFor(product, context)}</p>`}
      ${context
        .remedyHtml(id)
        .map((part) => [
          part.heading !== '' && sectionHeading(prefix + (part.id ?? part.heading.replace(/\s+/g, '-')), part.heading),
          trusted(part.html),
        ])}
    </section>
  `;
}

/** Which products a remedy holds for. */
const holdsFor = (product: string | undefined, context: CodePageContext): string =>
  product === undefined
    ? context.site.text.code.remedyForAll
    : fill(context.site.text.code.remedyIn, { product: nameOfProduct(context, product) });
