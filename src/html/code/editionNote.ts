import type { Code } from '../../catalogue/types.ts';
import { languageName } from '../../i18n/languageName.ts';
import { fill } from '../../i18n/text.ts';
import { untranslatedNote } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** Says of a code that no table in the language of the page has, why it is shown in another: a missing table, or a difference of editions. */
export function editionNote({ code, locale, products }: Code, { site, catalogue }: CodePageContext): Html | false {
  if (locale === site.locale) return false;
  const own = products.flatMap((id) => catalogue.productOf(id) ?? []).find((product) => product.locale === site.locale);
  if (!own) return untranslatedNote(locale, site);
  const reason = own.config.onlyIn[locale]?.[code]?.[site.locale] ?? '';
  const language = languageName(locale, site.locale);
  return html`<p class="notice">${fill(site.text.languages.onlyIn, { language })} ${reason}</p>`;
}
