/** What a page showed for one query. */
export interface Shown {
  /** The paths of the pages in the order shown. */
  readonly paths: readonly string[];
  /** Milliseconds from the keystroke until the answers are painted. */
  readonly time: number;
  /** Milliseconds that the page then took to paint nothing new: at least a frame, more where the machine has other work. */
  readonly frame: number;
  readonly isNoResult: boolean;
  readonly isLate: boolean;
}

/** How queries are asked. */
export interface Asked {
  readonly texts: readonly string[];
  /** Whether the texts are pasted, with their line breaks, and not typed. */
  readonly isPasted: boolean;
  /** Milliseconds after which an answer is not waited for. */
  readonly patience: number;
}

/**
 * Enters each text in the look-up box of the page, and reads what it shows first: what it adds later does not count. Runs in
 * the page, so it uses nothing from around it.
 */
export async function askLookup({ texts, isPasted, patience }: Asked): Promise<Shown[]> {
  const box = document.querySelector<HTMLElement>('main lookup-box');
  const input = box?.querySelector<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  const list = box?.querySelector<HTMLElement>('ol.lookup-results');
  if (!box || !input || !list) throw new Error('The page has no look-up box.');
  const given: Shown[] = [];
  input.focus();
  for (const text of texts) {
    list.removeAttribute('data-query');
    const start = performance.now();
    const clipboardData = new DataTransfer();
    clipboardData.setData('text', text);
    const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
    if (!isPasted || input.dispatchEvent(paste)) {
      // A browser makes line breaks spaces when it pastes into a field of one line, but drops them when a value is set.
      input.value = input instanceof HTMLInputElement ? text.replace(/\r?\n/g, ' ') : text;
      const inputType = isPasted ? 'insertFromPaste' : 'insertText';
      input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
    }
    const entered = input.value;
    const isLate = await new Promise<boolean>((resolve) => {
      const end = (late: boolean): void => {
        observer.disconnect();
        clearTimeout(timer);
        resolve(late);
      };
      const observer = new MutationObserver(() => {
        if (list.dataset['query'] === entered) end(false);
      });
      const timer = setTimeout(end, patience, true);
      observer.observe(list, { attributes: true, attributeFilter: ['data-query'] });
      if (list.dataset['query'] === entered) end(false);
    });
    await new Promise((painted) => {
      requestAnimationFrame(() => setTimeout(painted));
    });
    const end = performance.now();
    await new Promise((painted) => {
      requestAnimationFrame(() => setTimeout(painted));
    });
    const [time, frame] = [end - start, performance.now() - end];
    const paths = [...box.querySelectorAll<HTMLAnchorElement>('a.result')].map((link) => link.pathname);
    given.push({ paths, time, frame, isNoResult: box.querySelector('[data-no-result]') !== null, isLate });
  }
  return given;
}

/**
 * Searches with Pagefind as its documentation says, and shows the first ten pages. Runs in the page.
 * @param most the results whose pages are read after the clock has stopped
 */
export async function askPagefind({ texts, most }: Asked & { readonly most: number }): Promise<Shown[]> {
  interface Page {
    readonly url: string;
    readonly excerpt: string;
    readonly meta: Readonly<Record<string, string>>;
  }
  interface Pagefind {
    readonly search: (query: string) => Promise<{ results: { data: () => Promise<Page> }[] }>;
  }
  const list = document.querySelector('ol');
  if (!list) throw new Error('The page has no list.');
  let pagefind: Pagefind | undefined;
  const given: Shown[] = [];
  for (const text of texts) {
    const start = performance.now();
    const address = new URL('pagefind.js', location.href).href;
    pagefind ??= (await import(address)) as Pagefind;
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    const items = pages.map(({ url, excerpt, meta }) => {
      const link = document.createElement('a');
      link.href = url;
      link.textContent = meta['title'] ?? url;
      const summary = document.createElement('p');
      summary.innerHTML = excerpt;
      const item = document.createElement('li');
      item.append(link, summary);
      return item;
    });
    list.replaceChildren(...items);
    await new Promise((painted) => {
      requestAnimationFrame(() => setTimeout(painted));
    });
    const end = performance.now();
    await new Promise((painted) => {
      requestAnimationFrame(() => setTimeout(painted));
    });
    const [time, frame] = [end - start, performance.now() - end];
    const more = await Promise.all(results.slice(10, most).map((result) => result.data()));
    const paths = [...pages, ...more].map(({ url }) => new URL(url, location.href).pathname);
    given.push({ paths, time, frame, isNoResult: results.length === 0, isLate: false });
  }
  return given;
}
