import type { Code, Remedy } from '../../catalogue/types.ts';
import { codeWordNames } from '../../catalogue/codeWords.ts';
import { fillNames, fillWords } from '../../text/fillWords.ts';
import type { RichText } from '../../text/richText.ts';
import { breakable, langOf, sectionHeading, untranslatedNote } from '../elements.ts';
import { html, trusted, type Html } from '../html.ts';
import { nameOfProduct, type CodePageContext } from './context.ts';

/** The remedies of a code. Those after the first keep the ids of their headings apart. */
export const remedies = (code: Code, context: CodePageContext): Html =>
  html`${code.remedies.map((remedy, index) => remedyBlock(code, remedy, index, context))}`;

function remedyBlock(code: Code, remedy: Remedy, index: number, context: CodePageContext): Html {
  const { id, locale, product, words } = remedy;
  const isNoted = code.locale !== context.site.locale;
  const prefix = index === 0 ? '' : `${product ?? 'all'}-`;
  return html`
    ${!(isNoted && locale === code.locale) && untranslatedNote(locale, context.site)}
    <section class="remedy prose"${langOf(locale, context.site)}>
      ${(words !== undefined || code.products.length > 1 || code.remedies.length > 1) && html`<p class="fine" lang="${context.site.lang}">${holdsFor(remedy, context)}</p>`}
      ${context
        .remedyHtml(id)
        .map((part) => [
          part.heading !== '' && sectionHeading(prefix + (part.id ?? part.heading.replace(/\s+/g, '-')), part.heading),
          trusted(words ? fillWords(part.html, codeWordNames, words, wordHtml) : part.html),
        ])}
    </section>
  `;
}

/** Which codes or products a remedy holds for. */
function holdsFor({ product, words, isGeneral }: Remedy, context: CodePageContext): string {
  const text = context.site.text.code;
  if (product !== undefined) return fillNames(text.remedyIn, { product: nameOfProduct(context, product) });
  if (isGeneral) return text.remedyForAny;
  return words ? text.remedyForCategory : text.remedyForAll;
}

const wordHtml = (word: RichText): string =>
  html`${word.map(({ text, isCode }) => (isCode ? html`<code translate="no">${breakable(text)}</code>` : text))}`.value;
