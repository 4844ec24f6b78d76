import type { Code } from '../../catalogue/types.ts';
import type { Tool } from '../../read/schemas.ts';
import { CALL_QUERY } from '../../lookup/shared/callQuery.ts';
import { breadcrumbs, section } from '../elements.ts';
import { guideList } from '../guideList.ts';
import { html, trusted, type Html } from '../html.ts';
import { actionsSection } from './actions.ts';
import { badges } from './badges.ts';
import type { CodePageContext } from './context.ts';
import { exampleSection } from './example.ts';
import { lookAlikesSection } from './lookAlikes.ts';
import { meanings } from './meanings.ts';
import { pager } from './pager.ts';
import { relatedSection } from './related.ts';
import { remedies } from './remedies.ts';
import { sourceSection } from './source.ts';
import { codeTitle } from './title.ts';

/** The page of one code in the order in which its reader needs things. */
export interface CodePage {
  readonly header: Html;
  /** What the code means, why it comes, and what to do. */
  readonly meaning: Html;
  /** Ids of the tools to show after it. */
  readonly tools: readonly Tool[];
  /** Guides, example, look-alikes. */
  readonly more: Html;
  /** Actions, related codes, sources. */
  readonly aside: Html;
  readonly footer: Html;
}

/** Everything that the page of `code` says, as HTML. */
export function codePage(code: Code, context: CodePageContext): CodePage {
  const { text, urls } = context.site;
  const guides = code.guides.flatMap((id) => context.catalogue.guideOf(id) ?? []);
  return {
    header: html`
      <header>
        ${breadcrumbs(
          context.site,
          [
            { label: text.site.codes, href: urls.errors },
            { label: code.category, href: urls.category(code.category) },
          ],
          code.code,
        )}
        ${codeTitle(code, context)}
        ${badges(code, context)}
      </header>
      <script>${waitForCall}</script>
    `,
    meaning: html`
      ${section(
        'meaning',
        text.code.meaning,
        html`
          ${meanings(code, context)}
          ${remedies(code, context)}
        `,
      )}
      ${
        code.remedies.length === 0 &&
        section(
          'steps',
          text.code.solution,
          html`<p>${guides.length > 0 ? text.code.noRemedy : text.code.noRemedyNoGuide}</p>`,
        )
      }
    `,
    tools: [...new Set(code.remedies.flatMap(({ tools }) => tools))],
    more: html`
      ${guides.length > 0 && section('guides', text.code.guides, guideList(guides, urls))}
      ${exampleSection(code, context)}
      ${lookAlikesSection(code, context)}
    `,
    aside: html`
      <div class="code-aside">
        ${actionsSection(code, context)}
        ${relatedSection(code, context)}
        ${sourceSection(code, context)}
      </div>
    `,
    footer: html`<footer>${pager(code, context)}</footer>`,
  };
}

/** Where the address tells of a call, its panel comes first: the rest waits for it, if not for long, so that nothing moves. */
const waitForCall = trusted(
  `if(${String(CALL_QUERY)}.test(location.search+location.hash)){const{dataset}=document.documentElement;dataset.call='';setTimeout(()=>delete dataset.call,2e3)}`,
);
