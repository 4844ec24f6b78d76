import { keepPage, keepProduct, keptProduct } from './recentPages.ts';
import { lookUp, type Found } from './lookUp.ts';
import { words } from './lookupWords.ts';
import { categoryOffer } from './offers.ts';
import { pastePanel } from './pastePanel.ts';
import { recentItems, recentList } from './recentList.ts';
import { resultItems } from './resultItems.ts';
import { shareQuery, sharedQuery } from './shareQuery.ts';

/** Characters of a pasted text that the input shows; the whole is looked up. */
const SHOWN = 300;

/** The look-up box: searches while its reader types or pastes, and can be used by keyboard alone. */
class LookupBox extends HTMLElement {
  readonly #input = this.querySelector('input');
  readonly #list = this.querySelector('ol');
  readonly #status = this.querySelector<HTMLElement>('[data-status]');
  readonly #aside = this.querySelector<HTMLElement>('[data-aside]');
  readonly #scope = this.querySelector<HTMLButtonElement>('[data-scope]');
  #latest = 0;
  #opensFirst = false;
  /** A pasted text of several lines, which an input cannot hold, and what the input shows of it. */
  #pasted: { text: string; shown: string } | undefined;

  connectedCallback(): void {
    const input = this.#input;
    if (!input) return;
    input.addEventListener('input', (event) => {
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
      if (link && name) keepPage(name, link.pathname);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open();
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.closest('dialog')?.close());
    this.#scope?.addEventListener('click', () => {
      keepProduct('');
      void this.#search();
      input.focus();
    });
    const asked = this.closest('main') ? sharedQuery() : '';
    if (asked !== '' && input.value === '') input.value = asked;
    void this.#search();
  }

  /** Opens the first answer now, or as soon as there is one. */
  #open(): void {
    const first = this.#list?.querySelector('a');
    if (first && this.#list?.dataset['query'] === this.#input?.value) first.click();
    else this.#opensFirst = true;
  }

  #onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text') ?? '';
    if (!this.#input || (!/[\r\n]/.test(text.trim()) && text.length <= SHOWN)) return;
    event.preventDefault();
    const shown = text.slice(0, SHOWN).replace(/\s+/g, ' ').trim();
    this.#input.value = shown;
    this.#pasted = { text, shown };
    void this.#search();
  }

  async #search(): Promise<void> {
    const query = this.#input?.value ?? '';
    const text = this.#pasted?.shown === query ? this.#pasted.text : query;
    const turn = ++this.#latest;
    if (text.trim() === '') {
      this.#showNothing();
      return;
    }
    const late = setTimeout(() => {
      this.#say(words.loading);
    }, 150);
    try {
      const found = await lookUp(text, keptProduct());
      if (turn !== this.#latest) return;
      const shown = this.#maskInput(query, found);
      this.#show(shown, found);
      const more =
        (await found.more?.catch((error: unknown) => {
          if (found.answers.length === 0) throw error;
          console.error(error);
          return [];
        })) ?? [];
      if (turn !== this.#latest) return;
      this.#finish(shown, found, [...found.answers, ...more]);
      if (this.closest('main')) shareQuery(found.pasted ? '' : query);
    } catch (error) {
      if (turn !== this.#latest) return;
      console.error(error);
      this.#fail(query);
    } finally {
      clearTimeout(late);
    }
  }

  /** What the input shows of a query, without the secrets of a pasted text. */
  #maskInput(query: string, { pasted }: Found): string {
    if (!pasted || pasted.secrets === 0 || !this.#input) return query;
    const shown = pasted.masked.slice(0, SHOWN).replace(/\s+/g, ' ').trim();
    this.#input.value = shown;
    this.#pasted = { text: pasted.masked, shown };
    return shown;
  }

  /** Shows what was found at once; more may follow. */
  #show(query: string, found: Found): void {
    const { pasted, product, answers } = found;
    this.#aside?.replaceChildren(...(pasted ? [pastePanel(pasted)] : []));
    if (product?.isNamed) keepProduct(product.id);
    if (this.#scope) {
      this.#scope.hidden = product === undefined;
      this.#scope.textContent = words.scope.replace('{product}', product?.name ?? '');
    }
    if (answers.length > 0 || !found.more) this.#finish(query, found, answers);
  }

  #finish(query: string, { pasted, more }: Found, answers: readonly Found['answers'][number][]): void {
    if (!this.#list) return;
    const isShown = this.#list.dataset['query'] === query && this.#list.childElementCount === answers.length;
    if (isShown && more) return;
    this.#list.dataset['query'] = query;
    const count = words.count.replace('{n}', String(answers.length));
    const none = pasted ? words.unread : words.none;
    this.#say(answers.length > 0 ? count : none.replace('{query}', query.slice(0, 60)));
    this.#list.replaceChildren(...(answers.length > 0 ? resultItems(answers) : [categoryOffer('none')]));
    if (this.#opensFirst && answers.length > 0) this.#open();
    this.#opensFirst = false;
  }

  #fail(query: string): void {
    if (this.#list) this.#list.dataset['query'] = query;
    this.#say(words.failed);
    this.#aside?.replaceChildren();
    this.#list?.replaceChildren(categoryOffer('failed'));
  }

  #showNothing(): void {
    if (!this.#list) return;
    this.#list.dataset['query'] = '';
    this.#say(this.closest('dialog') ? words.hint : '');
    this.#list.replaceChildren(...(this.closest('dialog') ? recentItems() : []));
    this.#aside?.replaceChildren(
      ...(this.closest('dialog')
        ? recentList(() => {
            this.#showNothing();
            this.#input?.focus();
          })
        : []),
    );
    if (this.closest('main')) shareQuery('');
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const links = [...this.querySelectorAll<HTMLAnchorElement>('ol a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = event.key === 'ArrowDown' ? Math.min(at + 1, links.length - 1) : at - 1;
    event.preventDefault();
    if (next < 0) this.#input?.focus();
    else links[next]?.focus();
  }
}

customElements.define('lookup-box', LookupBox);
