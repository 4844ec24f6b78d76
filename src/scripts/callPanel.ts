import type { call } from '../i18n/en.json';
import type { CallContext } from '../lookup/shared/callContext.ts';
import css from '../styles/call.css?inline';
import { addStyles } from './addStyles.ts';
import { clearFragment, readCall, type AddressCall } from './callAddress.ts';
import { fillExample } from './callExample.ts';
import { fillPolicies } from './callPolicy.ts';
import { definitionList } from './definitionList.ts';
import { buttonOf, element, verbatim } from './element.ts';
import { wordsOfLocale } from './pageLanguage.ts';
import { pageData } from './pageData.ts';

const words = wordsOfLocale(import.meta.glob<typeof call>('../i18n/*.json', { import: 'call', eager: true }));

let shown: CallContext = {};
let panel: HTMLElement | undefined;

/** The call that the page shows. */
export const shownCall = (): CallContext => shown;

/** Shows the call of the address. A plain anchor leads elsewhere on the page, and leaves the panel as it is. */
function update(): void {
  const read = readCall();
  if (Object.keys(read.call).length > 0) show(read);
  else if (location.hash === '') hide();
}

function show(read: AddressCall): void {
  const made = panelOf(read);
  if (panel) panel.replaceWith(made);
  else document.querySelector('.code-main')?.prepend(made);
  panel = made;
  shown = read.call;
  fillExample(shown);
  fillPolicies(shown);
  // Of several meanings, the one of the call's product is what the reader came for.
  if (document.querySelectorAll('[id^="in-"]').length > 1) placeOf(shown.product)?.scrollIntoView({ block: 'center' });
}

/** Where the page names a product beside what the product's table says. */
const placeOf = (product: string | undefined): HTMLElement | null =>
  product === undefined ? null : document.getElementById(`in-${product}`);

function hide(): void {
  panel?.remove();
  panel = undefined;
  shown = {};
  fillExample(shown);
  fillPolicies(shown);
}

function panelOf({ call, hasSecrets }: AddressCall): HTMLElement {
  const made = element('section', 'call');
  const heading = element('h2', '', words.heading);
  heading.id = 'call';
  made.setAttribute('aria-labelledby', heading.id);
  const remove = buttonOf(words.remove);
  remove.addEventListener('click', () => {
    clearFragment();
    hide();
    focusTitle();
  });
  made.append(heading, remove, listOf(call), element('p', 'fine', words.note + (hasSecrets ? words.masked : '')));
  return made;
}

const listOf = (call: CallContext): HTMLElement =>
  definitionList(
    [
      [words.requestId, call.requestId],
      [words.time, call.time],
      [words.product, placeOf(call.product)?.textContent ?? call.product],
      [words.action, call.action],
      [words.region, call.region],
      ['Message', call.message],
    ],
    (label, value) => [
      verbatim(label === 'Message' ? 'span' : 'code', '', value),
      ...(label === words.requestId ? [copyButton(value)] : []),
    ],
  );

function copyButton(value: string): HTMLButtonElement {
  const button = buttonOf(pageData.copy);
  button.dataset['copy'] = value;
  button.dataset['done'] = pageData.copied;
  button.setAttribute('aria-description', words.requestId);
  return button;
}

/** Moves the focus to the title: the button that had it is gone. */
function focusTitle(): void {
  const title = document.querySelector('h1');
  title?.setAttribute('tabindex', '-1');
  title?.focus({ preventScroll: true });
}

addStyles(css);
addEventListener('hashchange', update);
update();
// `CodePage.astro` held the page back until the panel is there.
delete document.documentElement.dataset['call'];
