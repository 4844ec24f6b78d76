import { groupByHandling } from '../../catalogue/handling.ts';
import { productName } from '../../catalogue/names.ts';
import type { Action, Catalogue, Product } from '../../catalogue/types.ts';
import { withdrawalText } from '../../i18n/withdrawalText.ts';
import type { Site } from '../../site.ts';
import { fillNames } from '../../text/fillWords.ts';
import { codeList } from '../codeList.ts';
import { breadcrumbs, copyButton, section } from '../elements.ts';
import { html, trusted, type Html } from '../html.ts';
import { vendor } from '#vendor/page.ts';
import { skeletonSection } from './skeletonSection.ts';

/** What an action's page is made from. */
export interface ActionPageContext {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly product: Product;
}

/** What an action's page says in one sentence. */
export function actionLead({ name, codes }: Action, { site, catalogue, product }: ActionPageContext): string {
  const { lead, leadNone } = site.text.action;
  return fillNames(codes.length > 0 ? lead : leadNone, {
    name,
    product: productName(product, catalogue.locale),
    n: codes.length,
  });
}

/** Where the page of an action stands: from below the home page to above the page. */
export const actionTrail = ({ site: { text, urls }, catalogue, product }: ActionPageContext) => [
  { label: text.site.products, href: urls.products },
  { label: productName(product, catalogue.locale), href: urls.product(product.id) },
];

/** Everything that the page of an action says: its codes by what to do about them, whether it is in use, and code that branches on them. */
export function actionPage(action: Action, context: ActionPageContext): Html {
  const { site, catalogue, product } = context;
  const { text, urls } = site;
  const groups = groupByHandling(action.codes, product.id, catalogue);
  return html`
    <article class="action-page">
      ${breadcrumbs(site, actionTrail(context), action.name)}
      <div class="title-row">
        <h1 id="_top"><code translate="no">${action.name}</code></h1>
        ${copyButton(text.code.copy, text.code.copied, action.name)}
      </div>
      <p class="lead">${actionLead(action, context)}</p>
      ${lifeCycle(action, context)}
      <section data-pagefind-ignore>
        ${groups.map(
          ({ handling, codes }) => html`
            <h2 id="${handling}">${text.action.handling[handling]}</h2>
            ${codeList(codes, catalogue, urls)}
          `,
        )}
        <p><a href="${urls.product(product.id)}#common">${text.action.anyCommon}</a></p>
      </section>
      ${
        groups.length > 0 &&
        vendor.skeletonsOf &&
        section('skeleton', text.action.skeleton, skeletonSection(action, groups, context, vendor.skeletonsOf))
      }
      ${section(
        'source',
        text.code.source,
        html`<p><a href="${site.sourceUrl(action.file, action.line)}">${action.file}:${action.line}</a></p>`,
      )}
    </article>
  `;
}

/** Since when the action is known, on which sites it is or was offered, and what replaces it. */
function lifeCycle(
  { since, withdrawals, editions, replacedBy }: Action,
  { site: { text, urls }, product }: ActionPageContext,
): Html | false {
  const facts = [
    replacedBy.length > 0 && {
      label: text.action.replacedBy,
      value: html`${replacedBy.map(
        (name) => html`<a href="${urls.action(product.id, name)}"><code translate="no">${name}</code></a> `,
      )}`,
    },
    withdrawals.length > 0 && {
      label: text.action.facts,
      value: html`${withdrawals.map((withdrawal, index) => [index > 0 && trusted('<br>'), withdrawalText(withdrawal, text)])}`,
    },
    editions.length > 0 && {
      label: text.action.editions,
      value: html`${editions.map((edition) => text.action.edition[edition]).join(', ')}`,
    },
    since !== '' && { label: text.action.since, value: html`${since}` },
  ].filter((fact) => fact !== false);
  return (
    facts.length > 0 &&
    html`
      <dl class="facts">
        ${facts.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}
      </dl>
    `
  );
}
