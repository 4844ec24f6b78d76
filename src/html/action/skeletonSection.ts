import type { Snippet, Vendor } from '../../vendors/vendor.ts';
import type { Handling } from '../../catalogue/handling.ts';
import type { Action } from '../../catalogue/types.ts';
import { fill, type Text } from '../../i18n/text.ts';
import { langOf } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { ActionPageContext } from './actionPage.ts';

/** Codes that are handled alike. */
interface HandlingGroup {
  readonly handling: Handling;
  readonly codes: readonly string[];
}

type SkeletonsOf = NonNullable<Vendor['skeletonsOf']>;

/** Code in several languages that branches on the codes of the action `name`, commented in the language of `text`. */
export const actionSkeletons = (
  name: string,
  groups: readonly HandlingGroup[],
  { action }: Text,
  skeletonsOf: SkeletonsOf,
): Snippet[] =>
  skeletonsOf(
    groups.map(({ handling, codes }) => ({ answer: handling, comment: action.handling[handling], codes })),
    { purpose: fill(action.skeletonComment, { name }), other: action.skeletonOther },
  );

/** The same as a section of a page; the first language is open. */
export function skeletonSection(
  { name }: Action,
  groups: readonly HandlingGroup[],
  { site, catalogue }: ActionPageContext,
  skeletonsOf: SkeletonsOf,
): Html {
  const { text, urls } = site;
  const guide = catalogue.guideOf('error-handling');
  const [before, after = ''] = text.action.skeletonLead.split('{guide}');
  return html`
    ${guide && html`<p>${before}<a href="${urls.guide(guide.id)}"${langOf(guide.locale, site)}>${guide.title}</a>${after}</p>`}
    ${actionSkeletons(name, groups, text, skeletonsOf).map(
      ({ label, language, code }, index) => html`
        <details class="skeleton" name="skeleton"${index === 0 && html` open`}>
          <summary>${label}</summary>
          <pre tabindex="0" data-language="${language}"><code translate="no">${code}</code></pre>
        </details>
      `,
    )}
  `;
}
