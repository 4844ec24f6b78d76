import type { Vendor } from '../../vendors/vendor.ts';
import type { Handling } from '../../catalogue/handling.ts';
import type { Action } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { copyButton, langOf } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { ActionPageContext } from './actionPage.ts';

/** Code in several languages that branches on the codes of an action; the first is open. */
export function skeletonSection(
  { name }: Action,
  groups: readonly { readonly handling: Handling; readonly codes: readonly string[] }[],
  { site, catalogue }: ActionPageContext,
  skeletonsOf: NonNullable<Vendor['skeletonsOf']>,
): Html {
  const { text, urls } = site;
  const branches = groups.map(({ handling, codes }) => ({
    answer: handling,
    comment: text.action.handling[handling],
    codes,
  }));
  const words = { purpose: fill(text.action.skeletonComment, { name }), other: text.action.skeletonOther };
  const guide = catalogue.guideOf('error-handling');
  const [before, after = ''] = text.action.skeletonLead.split('{guide}');
  return html`
    ${guide && html`<p>${before}<a href="${urls.guide(guide.id)}"${langOf(guide.locale, site)}>${guide.title}</a>${after}</p>`}
    ${skeletonsOf(branches, words).map(
      ({ label, language, code }, index) => html`
        <details class="skeleton" name="skeleton"${index === 0 && html` open`}>
          <summary>${label}</summary>
          ${copyButton(text.code.copy, text.code.copied, code)}
          <pre tabindex="0" data-language="${language}"><code translate="no">${code}</code></pre>
        </details>
      `,
    )}
  `;
}
