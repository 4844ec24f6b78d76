import { call as en } from '../i18n/en.json';
import { call as zhCn } from '../i18n/zh-cn.json';
import type { CallContext } from '../lookup/shared/callContext.ts';
import css from '../styles/call.css?inline';
import { addStyles } from './addStyles.ts';
import { clearFragment, readCall, type ReadCall } from './callAddress.ts';
import { fillExample } from './callExample.ts';
import { buttonOf, element } from './element.ts';
import { siteInfo } from './siteInfo.ts';

const words = document.documentElement.lang.startsWith('zh') ? zhCn : en;

let shown: CallContext = {};
let panel: HTMLElement | undefined;

/** The call that the page shows. */
export const shownCall = (): CallContext => shown;

/** A plain anchor leads elsewhere on the page and leaves the panel as it is. */
function update(): void {
  const read = readCall();
  if (Object.keys(read.call).length > 0) show(read);
  else if (location.hash === '') hide();
}

function show(read: ReadCall): void {
  const made = panelOf(read);
  if (panel) panel.replaceWith(made);
  else document.querySelector('.code-main')?.prepend(made);
  panel = made;
  shown = read.call;
  fillExample(shown);
}

function hide(): void {
  panel?.remove();
  panel = undefined;
  shown = {};
  fillExample(shown);
}

function panelOf({ call, hasSecrets }: ReadCall): HTMLElement {
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
  made.append(heading, remove, factsOf(call), element('p', 'fine', words.note + (hasSecrets ? words.masked : '')));
  return made;
}

function factsOf(call: CallContext): HTMLElement {
  const facts = element('dl', 'facts');
  const pairs = [
    ['RequestId', call.requestId],
    [words.product, call.product],
    [words.action, call.action],
    [words.region, call.region],
    ['Message', call.message],
  ] as const;
  for (const [label, value] of pairs) {
    if (value === undefined) continue;
    const pair = element('div', '');
    const text = element(label === 'Message' ? 'span' : 'code', '', value);
    text.translate = false;
    const held = element('dd', '');
    held.append(text);
    if (label === 'RequestId') held.append(copyButton(value));
    pair.append(element('dt', '', label), held);
    facts.append(pair);
  }
  return facts;
}

function copyButton(value: string): HTMLButtonElement {
  const button = buttonOf(siteInfo.copy);
  button.dataset['copy'] = value;
  button.dataset['done'] = siteInfo.copied;
  button.setAttribute('aria-description', 'RequestId');
  return button;
}

/** What had the focus is gone. */
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
