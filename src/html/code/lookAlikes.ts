import type { Code } from '../../catalogue/types.ts';
import { codeLink, inlineHtml, langOf, section } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** Codes that this one is taken for, each with what tells the two apart. */
export const lookAlikesSection = ({ lookAlikes }: Code, { site }: CodePageContext): Html | false =>
  lookAlikes.length > 0 &&
  section(
    'look-alikes',
    site.text.code.lookAlikes,
    html`
      <ul class="look-alikes">
        ${lookAlikes.map(
          ({ code, locale, difference }) =>
            html`<li>${codeLink(code, site.urls)}<span${langOf(locale, site)}>${inlineHtml(difference)}</span></li>`,
        )}
      </ul>
    `,
  );
