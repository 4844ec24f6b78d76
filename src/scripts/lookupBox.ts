import { fill } from '../text/fill.ts';
import type { Answer } from './answers.ts';
import { readChosenProduct, storeChosenProduct } from './chosenProduct.ts';
import { lookUp, type LookupResult } from './lookUp.ts';
import { words } from './lookupWords.ts';
import { categoryOffer } from './offers.ts';
import { noneOfPaste, pastePanel } from './pastePanel.ts';
import { recentHeading, recentItems } from './recentList.ts';
import { maskSecrets } from '../lookup/browser/paste/maskSecrets.ts';
import { keepSearch, keptSearch } from './keptSearch.ts';
import { addRecentPage } from './recentPages.ts';
import { loadSummaries, resultItems } from './resultItems.ts';
import { sharedQuery, shareQuery } from './shareQuery.ts';

/** The input shows as much of a pasted text. All of it is looked up. */
const MAX_SHOWN_LENGTH = 300;
/** The status quotes as much of a query. */
const MAX_QUOTED_LENGTH = 60;
/** Milliseconds after which the status says that the index is loading. */
const LOADING_DELAY = 150;
/** Milliseconds after which nobody is typing: only then are all texts searched. */
const TYPING_DELAY = 400;
/** Milliseconds that the answers to the query of an address wait for their summaries at most, which would move them. */
const SUMMARY_DELAY = 1000;

/** The look-up box: searches while its reader types or pastes. It can be used by keyboard alone. */
class LookupBox extends HTMLElement {
  readonly #input = this.querySelector('input');
  readonly #list = this.querySelector('ol');
  readonly #status = this.querySelector<HTMLElement>('[data-status]');
  readonly #aside = this.querySelector<HTMLElement>('[data-aside]');
  readonly #scope = this.querySelector<HTMLButtonElement>('[data-scope]');
  /** Number of the latest search: the results of an earlier one are not shown. */
  #latestSearch = 0;
  #opensFirst = false;
  /** A pasted text that the input cannot hold, because it has several lines or is long, and what the input shows of it. */
  #pasted: { text: string; shown: string } | undefined;

  connectedCallback(): void {
    const input = this.#input;
    if (!input) return;
    input.addEventListener('input', (event) => {
      this.#opensFirst = false;
      if (!(event instanceof InputEvent && event.isComposing)) void this.#search();
    });
    input.addEventListener('compositionend', () => void this.#search());
    input.addEventListener('paste', (event) => {
      this.#onPaste(event);
    });
    this.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.addEventListener('click', ({ target }) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a.result') : null;
      const name = link?.querySelector('.result-title')?.textContent;
      if (!link || !name) return;
      addRecentPage(name, link.pathname);
      keepSearch(input.id, maskSecrets(this.#text()).text);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#openFirst();
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.closest('dialog')?.close());
    this.#scope?.addEventListener('click', () => {
      storeChosenProduct('');
      void this.#search();
      input.focus();
    });
    this.closest('dialog')?.addEventListener('close', () => {
      keepSearch(input.id, '');
    });
    const query = this.closest('main') ? sharedQuery() : '';
    const kept = keptSearch(input.id);
    if (kept !== undefined && input.value === '') this.#restore(input, kept);
    else if (query !== '' && input.value === '') input.value = query;
    void this.#search(true);
  }

  /** Shows what the reader looked up before going on to a page and coming back. */
  #restore(input: HTMLInputElement, text: string): void {
    if (isShownWhole(text)) input.value = text;
    else this.#showPasted(input, text);
    const dialog = this.closest('dialog');
    if (dialog?.open === false) dialog.showModal();
  }

  /** What is looked up: what the input shows, or the pasted text behind it. */
  #text(): string {
    const shown = this.#input?.value ?? '';
    return this.#pasted?.shown === shown ? this.#pasted.text : shown;
  }

  /** Opens the first answer now, or as soon as there is one. Without a query, or without an answer, it does nothing. */
  #openFirst(): void {
    const query = this.#input?.value ?? '';
    const isAnswered = this.#list?.dataset['query'] === query;
    if (isAnswered) this.#list.querySelector<HTMLAnchorElement>('a.result')?.click();
    else this.#opensFirst = query.trim() !== '';
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!this.#input || isShownWhole(text)) return;
    event.preventDefault();
    this.#showPasted(this.#input, text);
    void this.#search();
  }

  /** @returns what the input shows of the text */
  #showPasted(input: HTMLInputElement, text: string): string {
    const shown = text.slice(0, MAX_SHOWN_LENGTH).replace(/\s+/g, ' ').trim();
    input.value = shown;
    this.#pasted = { text, shown };
    return shown;
  }

  /** @param waits whether answers are shown with their summaries only, since nobody is typing */
  async #search(waits = false): Promise<void> {
    const query = this.#input?.value ?? '';
    const text = this.#text();
    const search = ++this.#latestSearch;
    if (text.trim() === '') {
      this.#showNothing();
      return;
    }
    const loading = setTimeout(() => {
      this.#say(words.loading);
    }, LOADING_DELAY);
    try {
      const result = await lookUp(text, readChosenProduct());
      if (search !== this.#latestSearch) return;
      const shown = this.#maskInput(query, result);
      this.#showRead(result);
      // The first letters of a word are on no page: what Pagefind needs is not fetched for them.
      if (result.more && !waits) {
        clearTimeout(loading);
        this.#say(words.searching);
        await sleep(TYPING_DELAY);
        if (search !== this.#latestSearch) return;
      }
      const answers = (await result.more?.()) ?? result.answers;
      if (waits) await Promise.race([loadSummaries(answers), sleep(SUMMARY_DELAY)]);
      if (search !== this.#latestSearch) return;
      this.#showAnswers(shown, result, answers);
      if (this.closest('main')) shareQuery(result.paste ? '' : query);
    } catch (error) {
      if (search !== this.#latestSearch) return;
      console.error(error);
      this.#fail(query);
    } finally {
      clearTimeout(loading);
    }
  }

  /** Removes the secrets of a pasted text from the input. @returns what the input shows */
  #maskInput(query: string, { paste }: LookupResult): string {
    if (!paste || paste.secrets === 0 || !this.#input) return query;
    return this.#showPasted(this.#input, paste.masked);
  }

  /** Shows what was read out of a pasted text, and the product whose codes come first. */
  #showRead({ paste, product, nameOf }: LookupResult): void {
    this.#aside?.replaceChildren(...(paste ? [pastePanel(paste, nameOf)] : []));
    if (product?.isNamed) storeChosenProduct(product.id);
    if (this.#scope) {
      this.#scope.hidden = product === undefined;
      this.#scope.textContent = fill(words.scope, { product: product?.name ?? '' });
    }
  }

  #showAnswers(query: string, result: LookupResult, answers: readonly Answer[]): void {
    if (!this.#list) return;
    this.#list.dataset['query'] = query;
    this.#say(statusOf(query, result, answers.length));
    this.#list.replaceChildren(...(answers.length > 0 ? resultItems(answers) : [categoryOffer('none')]));
    if (this.#opensFirst && answers.length > 0) this.#openFirst();
    this.#opensFirst = false;
  }

  #fail(query: string): void {
    if (this.#list) this.#list.dataset['query'] = query;
    this.#say(words.failed);
    this.#aside?.replaceChildren();
    this.#list?.replaceChildren(categoryOffer('failed'));
  }

  /** Without a query, the dialog shows the pages that were opened last. */
  #showNothing(): void {
    if (!this.#list) return;
    const isDialog = this.closest('dialog') !== null;
    this.#list.dataset['query'] = '';
    this.#say(words.hint);
    this.#list.replaceChildren(...(isDialog ? recentItems() : []));
    const heading = isDialog ? recentHeading(this.#onForget) : undefined;
    this.#aside?.replaceChildren(...(heading ? [heading] : []));
    if (this.closest('main')) shareQuery('');
  }

  readonly #onForget = (): void => {
    this.#showNothing();
    this.#input?.focus();
  };

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const dialog = this.closest('dialog');
    if (event.key === 'Escape' && dialog) {
      // A search field would first take Escape for itself, to empty the field.
      event.preventDefault();
      dialog.close();
      // Until the next frame the field would keep the focus, and take the `/` that opens the look-up again.
      this.#input?.blur();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#moveFocus(event);
    else if (isTyped(event) && document.activeElement?.matches('a.result')) this.#input?.focus();
  }

  #moveFocus(event: KeyboardEvent): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    const focused = links.findIndex((link) => link === document.activeElement);
    const next = event.key === 'ArrowDown' ? Math.min(focused + 1, links.length - 1) : focused - 1;
    event.preventDefault();
    if (next < 0) this.#input?.focus();
    else links[next]?.focus();
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Whether the input can show a text as it is. */
const isShownWhole = (text: string): boolean => !/[\r\n]/.test(text.trim()) && text.length <= MAX_SHOWN_LENGTH;

/** Whether a key types a letter, or takes one away. A space scrolls, and Enter opens a link. */
const isTyped = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  !ctrlKey && !metaKey && !altKey && (key === 'Backspace' || (key.length === 1 && key !== ' '));

/** What was found, in a sentence. */
function statusOf(query: string, { paste, unlisted }: LookupResult, count: number): string {
  if (unlisted !== undefined)
    return fill(count > 0 ? words.unlisted : words.unlistedAlone, { code: unlisted.slice(0, MAX_QUOTED_LENGTH) });
  if (count > 0) return fill(words.count, { n: count });
  return fill(paste ? noneOfPaste(paste) : words.none, { query: query.slice(0, MAX_QUOTED_LENGTH) });
}

customElements.define('lookup-box', LookupBox);
