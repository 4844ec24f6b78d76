import { lookUp, type Answer } from './lookUp.ts';
import { siteInfo } from './siteInfo.ts';

/** The look-up box: searches while its reader types, and can be used by keyboard alone. */
class LookupBox extends HTMLElement {
  readonly #input = this.querySelector('input');
  readonly #list = this.querySelector('ol');
  readonly #status = this.querySelector<HTMLElement>('[data-status]');
  #latest = 0;
  #opensFirst = false;

  connectedCallback(): void {
    const input = this.#input;
    if (!input) return;
    input.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) void this.#search();
    });
    input.addEventListener('compositionend', () => void this.#search());
    this.addEventListener('keydown', (event) => {
      this.#onKey(event);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#open();
    });
    this.querySelector('[data-close]')?.addEventListener('click', () => this.closest('dialog')?.close());
    const asked = this.closest('dialog') ? '' : (new URLSearchParams(location.search).get('q') ?? '');
    if (asked !== '' && input.value === '') input.value = asked;
    if (input.value !== '') void this.#search();
  }

  /** Opens the first answer now, or as soon as there is one. */
  #open(): void {
    const first = this.#list?.querySelector('a');
    if (first && this.#list?.dataset['query'] === this.#input?.value) first.click();
    else this.#opensFirst = true;
  }

  async #search(): Promise<void> {
    const query = this.#input?.value ?? '';
    const turn = ++this.#latest;
    if (query.trim() === '') {
      this.#show(query, [], this.dataset['hint'] ?? '');
      return;
    }
    const late = setTimeout(() => {
      this.#say(this.dataset['loading'] ?? '');
    }, 150);
    try {
      const answers = await lookUp(query);
      if (turn !== this.#latest) return;
      const count = (this.dataset['count'] ?? '').replace('{n}', String(answers.length));
      const none = (this.dataset['none'] ?? '').replace('{query}', query.slice(0, 60));
      this.#show(query, answers, answers.length > 0 ? count : none);
      if (answers.length === 0) this.#offerCategories('none');
      if (this.#opensFirst && answers.length > 0) this.#open();
      this.#opensFirst = false;
    } catch (error) {
      if (turn !== this.#latest) return;
      console.error(error);
      this.#show(query, [], this.dataset['failed'] ?? '');
      this.#offerCategories('failed');
    } finally {
      clearTimeout(late);
    }
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  #show(query: string, answers: readonly Answer[], status: string): void {
    if (!this.#list) return;
    this.#list.dataset['query'] = query;
    this.#list.replaceChildren(...answers.map((answer) => this.#item(answer)));
    this.#say(status);
  }

  #item({ kind, href, title, summary, note }: Answer): HTMLElement {
    const link = element('a', 'result');
    link.href = href;
    if (kind === 'code') link.dataset['result'] = title;
    const name = element(kind === 'code' ? 'code' : 'strong', 'result-title');
    name.textContent = title;
    const text = element('span', 'result-summary');
    text.append(...summary.map(({ text: piece, isHit }) => (isHit ? markOf(piece) : piece)));
    const label = element('span', 'result-kind');
    label.textContent = [this.dataset[kind] ?? '', note].filter(Boolean).join(' · ');
    link.append(name, label, text);
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  /** No answer is no dead end: the categories that the page already links to, and the list of all codes. */
  #offerCategories(reason: string): void {
    const hrefs = new Map<string, string>();
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.chart a, #sidebar a')) {
      if (link.href.includes('/categories/')) hrefs.set(link.pathname, link.querySelector('.name')?.textContent ?? '');
    }
    hrefs.set(`${siteInfo.home}errors/`, this.dataset['all'] ?? '');
    const items = [...hrefs].map(([href, name]) => {
      const link = element('a', 'badge');
      link.href = href;
      link.textContent = name;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    const list = element('ul', 'badges');
    list.append(...items);
    const holder = element('li', 'no-result');
    holder.dataset['noResult'] = reason;
    holder.append(list);
    this.#list?.replaceChildren(holder);
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

function markOf(text: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}

function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}

customElements.define('lookup-box', LookupBox);
