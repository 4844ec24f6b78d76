import type { Code, Guide } from '../../catalogue/types.ts';
import { fillNames } from '../../text/fillWords.ts';
import { breadcrumbs, section } from '../elements.ts';
import { guideList } from '../guideList.ts';
import { toolSection } from '../toolSection.ts';
import { html, type Html } from '../html.ts';
import { actionsSection } from './actions.ts';
import { badges } from './badges.ts';
import type { Site } from '../../site.ts';
import { nameOfProduct, type CodePageContext } from './context.ts';
import { exampleSection } from './example.ts';
import { lookAlikesSection } from './lookAlikes.ts';
import { editionNote } from './editionNote.ts';
import { meanings } from './meanings.ts';
import { pager } from './pager.ts';
import { relatedSection } from './related.ts';
import { remedies } from './remedies.ts';
import { sourceSection } from './source.ts';
import { codeTitle } from './title.ts';

/** Where the page of `code` stands: from below the home page to above the page. */
export const codeTrail = ({ category }: Pick<Code, 'category'>, { text, urls }: Pick<Site, 'text' | 'urls'>) => [
  { label: text.site.codes, href: urls.errors },
  { label: category, href: urls.category(category) },
];

/** Everything that the page of `code` says, as HTML, in the order in which its reader needs things. */
export function codePage(code: Code, context: CodePageContext): Html {
  const { site, catalogue } = context;
  const { text } = site;
  const guides = code.guides
    .flatMap((id) => catalogue.guideOf(id) ?? [])
    .map((guide) => ({ ...guide, title: guide.title + guideScope(guide, code, context) }));
  const tools = new Set(code.remedies.flatMap((remedy) => remedy.tools));
  return html`
    <article class="code-page">
      <header>
        ${breadcrumbs(site, codeTrail(code, site), code.code)}
        ${codeTitle(code, context)}
        ${badges(code, context)}
      </header>
      <div class="code-main">
        ${editionNote(code, context)}
        ${section('meaning', text.code.meaning, html`${meanings(code, context)}${remedies(code, context)}`)}
        ${code.remedies.length === 0 && !hasSolution(code) && section('steps', text.code.solution, noRemedy(code, context))}
        ${[...tools].map((tool) => toolSection(tool, site))}
        ${guides.length > 0 && section('guides', text.code.guides, guideList(guides, site))}
        ${exampleSection(code, context)}
        ${lookAlikesSection(code, context)}
      </div>
      <div class="code-aside">
        ${actionsSection(code, context)}
        ${relatedSection(code, context)}
        ${sourceSection(code, context)}
      </div>
      <footer>${pager(code, context)}</footer>
    </article>
  `;
}

/** Beside a guide for one product, the name of the product, where the code has others too. */
const guideScope = ({ product }: Guide, { products }: Code, context: CodePageContext): string =>
  product === undefined || products.length === 1
    ? ''
    : ` · ${fillNames(context.site.text.code.remedyIn, { product: nameOfProduct(context, product) })}`;

/** Whether a table says what to do. */
const hasSolution = ({ meanings: all }: Code): boolean => all.some(({ solution }) => solution.length > 0);

const noRemedy = ({ guides }: Code, { site: { text } }: CodePageContext): Html =>
  html`<p>${guides.length > 0 ? text.code.noRemedy : text.code.noRemedyNoGuide}</p>`;
