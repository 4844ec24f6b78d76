import type { Code, Retirement } from '../../catalogue/types.ts';
import { fill } from '../../i18n/text.ts';
import { breadcrumbs, categoryIcon, codeLink, section, untranslatedNote } from '../elements.ts';
import { html, type Html } from '../html.ts';
import { nameOfProduct, type CodePageContext } from './context.ts';
import { exampleSection } from './example.ts';
import { meanings } from './meanings.ts';
import { sourceSection } from './source.ts';
import { codeTitle } from './title.ts';

/** Everything that the page of a code says which the tables no longer list: that they do not, what replaced it, and what they said last. */
export function retiredPage(code: Code, retired: Retirement, context: CodePageContext): Html {
  const { site } = context;
  const { text } = site;
  return html`
    <article class="code-page">
      <header>
        ${breadcrumbs(site, retiredTrail(code, context), code.code)}
        ${codeTitle(code, context)}
        ${retiredBadges(code, context)}
      </header>
      <div class="code-main">
        ${notice(code, retired, context)}
        ${untranslatedNote(code.locale, site)}
        ${section('meaning', text.retired.lastText, meanings({ ...code, products: [] }, context))}
        ${exampleSection(code, context)}
      </div>
      <div class="code-aside">${sourceSection(code, context)}</div>
    </article>
  `;
}

/** Where the page stands: below its category only while that has a page. */
export const retiredTrail = ({ category }: Code, { site: { text, urls }, catalogue }: CodePageContext) => [
  { label: text.site.codes, href: urls.errors },
  ...(catalogue.categoryOf(category) ? [{ label: category, href: urls.category(category) }] : []),
];

const notice = (
  { code }: Code,
  { date, replacedBy }: Retirement,
  { site: { text, urls } }: CodePageContext,
): Html => html`
  <div class="notice">
    <p>${fill(text.retired.notice, { code, date })}</p>
    ${
      replacedBy.length > 0 &&
      html`
        <p>${text.retired.replacedBy}</p>
        <ul>${replacedBy.map((other) => html`<li>${codeLink(other, urls)}</li>`)}</ul>
      `
    }
  </div>
`;

/** As on the page of a listed code, with links only to what there still is. */
function retiredBadges({ category, products, scope }: Code, context: CodePageContext): Html {
  const { site, catalogue } = context;
  const { text, urls } = site;
  const badge = (href: string | false, label: Html): Html =>
    html`<li>${href === false ? html`<span class="badge">${label}</span>` : html`<a class="badge" href="${href}">${label}</a>`}</li>`;
  return html`
    <ul class="badges">
      <li><span class="badge">${text.retired.badge}</span></li>
      ${badge(catalogue.categoryOf(category) !== undefined && urls.category(category), html`${categoryIcon(catalogue.iconOf(category))}${category}`)}
      <li><span class="badge">${text.scope[scope]}</span></li>
      ${products.map((id) =>
        badge(catalogue.productOf(id) !== undefined && urls.product(id), html`${nameOfProduct(context, id)}`),
      )}
    </ul>
  `;
}
