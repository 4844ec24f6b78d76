/** What every page needs at once: the theme and the copy buttons. The look-up, the panel of a call and the hand-off are loaded when they are first used. */

import { tools as vendorTools } from '#vendor/tools.ts';
import { CALL_QUERY } from '../lookup/shared/callQuery.ts';
import './languageSwitch.ts';
import { pageData } from './pageData.ts';
import { registerWorker } from './registerWorker.ts';

const root = document.documentElement;

/** The tools that a page may show, by the names of their elements. */
const tools = {
  ...vendorTools,
  'offline-site': () => import('./offlineSite.ts'),
};

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const button = event.target.closest('button');
  if (!button) return;
  if (button.matches('[data-theme-toggle]')) toggleTheme();
  else if (button.matches('[data-copy]')) void copy(button, Promise.resolve(textToCopy(button)));
  else if (button.matches('[data-copy-file]')) void copy(button, fileText(button.dataset['copyFile'] ?? ''));
  else if (button.matches('[data-open-lookup]')) openLookup();
  else if (button.matches('[data-hand-off]')) void openHandOff(button);
});

document.addEventListener('keydown', (event) => {
  const isShortcut =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (event.isComposing || !(isShortcut || isSlash)) return;
  event.preventDefault();
  openLookup();
});

document.addEventListener('focusin', ({ target }) => {
  if (target instanceof Element && target.closest('lookup-box')) void loadLookup();
});
// Enter in a look-up that is still loading would load the page anew, without what was typed. It counts once the look-up is there.
addEventListener('submit', (event) => {
  const form = event.target;
  if (event.defaultPrevented || !(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  if (!form.closest('lookup-box')) return;
  void loadLookup().then(() => {
    if (customElements.get('lookup-box')) form.requestSubmit();
  });
});
if (
  document.activeElement?.closest('lookup-box') ||
  (document.querySelector('main lookup-box') && (location.search + location.hash).length > 1) ||
  isSearchKept()
) {
  void loadLookup();
}

if (document.querySelector('.code-page')) {
  loadCall();
  addEventListener('hashchange', loadCall);
}

for (const [name, load] of Object.entries(tools)) if (document.querySelector(name)) void load();

registerWorker();

for (const block of document.querySelectorAll('pre')) addCopyButton(block);

function openLookup(): void {
  const dialog = document.getElementById('lookup');
  if (!(dialog instanceof HTMLDialogElement)) return;
  void loadLookup();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
}

/** Loads the look-up. Where it does not load, each box says so. */
async function loadLookup(): Promise<void> {
  try {
    await import('./lookupBox.ts');
  } catch {
    for (const status of document.querySelectorAll<HTMLElement>('lookup-box [data-status]')) {
      status.textContent = pageData.searchFailed;
    }
  }
}

/** Whether the reader comes back to what a look-up box showed; `keptSearch.ts` keeps it. */
function isSearchKept(): boolean {
  const state = history.state as { readonly lookup?: unknown } | null;
  return state?.lookup !== undefined;
}

/** Loads the panel of the call that the address describes. From then on it follows the fragment by itself. */
function loadCall(): void {
  if (CALL_QUERY.test(location.search + location.hash)) void import('./codePage.ts');
}

async function openHandOff(button: HTMLButtonElement): Promise<void> {
  const { toggleHandOff } = await import('./codePage.ts');
  toggleHandOff(button);
}

function toggleTheme(): void {
  const isDark =
    root.dataset['mode'] === undefined
      ? matchMedia('(prefers-color-scheme: dark)').matches
      : root.dataset['mode'] === 'dark';
  const mode = isDark ? 'light' : 'dark';
  root.dataset['mode'] = mode;
  try {
    localStorage.setItem('theme', mode);
  } catch {
    // Storage is switched off; the choice holds for this page.
  }
}

/** Browsers allow a copy only as long as the click is recent, so a text that is still being fetched is handed over as a promise. */
async function copy(button: HTMLButtonElement, text: Promise<string>): Promise<void> {
  // Where there is no clipboard, nothing waits for the text yet.
  text.catch(() => undefined);
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
  } catch {
    const { copyByHand } = await import('./copyByHand.ts');
    await copyByHand(button, text);
    return;
  }
  const label = button.textContent;
  const { done } = button.dataset;
  if (done === undefined || label === done) return;
  button.textContent = done;
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => (button.textContent = label), 1500);
}

/** The text that the button names, or else the block of code around it, or else the address of the page. */
function textToCopy(button: HTMLButtonElement): string {
  if (button.dataset['copy']) return button.dataset['copy'];
  const block = button.closest('.code-block')?.querySelector('code');
  return block?.textContent ?? location.origin + location.pathname;
}

/** Rejects where the file does not load. */
async function fileText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

/** Adds a copy button to a block of code. */
function addCopyButton(block: HTMLPreElement): void {
  const holder = document.createElement('div');
  holder.className = 'code-block';
  block.replaceWith(holder);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = pageData.copy;
  button.dataset['copy'] = '';
  button.dataset['done'] = pageData.copied;
  holder.append(block, button);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName))
  );
}
