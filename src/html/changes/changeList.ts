import type { Catalogue } from '../../catalogue/types.ts';
import type { History } from '../../history/history.ts';
import { dayOf } from '../../history/spans.ts';
import type { CodeChange, FileChange } from '../../history/types.ts';
import { productName } from '../../catalogue/names.ts';
import { fill } from '../../i18n/text.ts';
import type { Site } from '../../site.ts';
import { codeKey } from '../../tables/code.ts';
import { codeLink, codeName, langOf } from '../elements.ts';
import { html, type Html } from '../html.ts';

/** What a list of changes is made from. */
export interface ChangesContext {
  readonly site: Site;
  readonly catalogue: Catalogue;
}

/** More changes, and more codes of one change, are not listed: the repository has them all. */
export const MAX_CHANGES = 100;
const MAX_CODES = 100;

/** The changes of the tables that a language shows, the newest first: of products that it has no table of, those in the language that it shows. */
export const changesIn = ({ changes }: Pick<History, 'changes'>, { locale, productOf }: Catalogue): FileChange[] =>
  changes.filter((change) => change.locale === (productOf(change.product)?.locale ?? locale));

/** The name of a change: no other has it, and it stays. */
export const idOf = ({ time, product }: FileChange): string => `${time.replace(/\D/g, '')}-${product}`;

/** The product of a change, with a link to its page while there is one. */
export function changedProduct({ product: id }: FileChange, { site, catalogue }: ChangesContext): Html {
  const product = catalogue.productOf(id);
  return product ? html`<a href="${site.urls.product(id)}">${productName(product, catalogue.locale)}</a>` : html`${id}`;
}

/** What changed of one product at one time: each code with what was and is said of it. */
export function changedCodes(change: FileChange, context: ChangesContext): Html {
  const { text } = context.site;
  if (change.kind !== 'changed')
    return html`<p>${text.changes[change.kind === 'added' ? 'productAdded' : 'productRemoved']}</p>`;
  const more = change.codes.length - MAX_CODES;
  return html`
    <ul class="changes">
      ${change.codes.slice(0, MAX_CODES).map((code) => codeItem(code, change, context))}
      ${more > 0 && html`<li>${fill(text.changes.more, { n: more })}</li>`}
    </ul>
  `;
}

function codeItem(
  { kind, code, before, after }: CodeChange,
  { locale }: FileChange,
  { site, catalogue }: ChangesContext,
): Html {
  const words = site.text.changes;
  const current =
    catalogue.codeOf(code) ?? catalogue.retired.find((retired) => codeKey(retired.code) === codeKey(code));
  const said = (label: string, text: string) =>
    text !== '' && html`<br>${label}<span${langOf(locale, site)}>${text}</span>`;
  return html`
    <li>
      <span class="badge">${words[kind]}</span> ${current ? codeLink(current.code, site.urls) : codeName(code)}
      ${said(kind === 'added' ? '' : words.before, before)}
      ${said(kind === 'added' ? '' : words.after, after)}
    </li>
  `;
}

/** The changes by day. */
export const byDay = (changes: readonly FileChange[]): [day: string, changes: FileChange[]][] => [
  ...Map.groupBy(changes, ({ time }) => dayOf(time)),
];
