import { fill } from '../text/fill.ts';
import type { OfflineRequest, OfflineState } from '../offline/settings.ts';
import { element } from './element.ts';
import { pageData } from './pageData.ts';
import { localeOfPath, urlsOf } from '../urls.ts';

/** What is kept on the device, as the service worker tells it. */
class OfflineSite extends HTMLElement {
  readonly #button = this.querySelector('button');
  readonly #status = this.querySelector('[role=status]');

  async connectedCallback(): Promise<void> {
    const { offline } = urlsOf(pageData.base, localeOfPath(pageData.base, pageData.home));
    const absent = document.querySelector<HTMLElement>('[data-absent]');
    if (absent) absent.hidden = location.pathname.replace(/\/?$/, '/') === offline;
    const worker = await workerOf(navigator);
    if (!worker) {
      this.#say(this.dataset['unsupported'] ?? '');
      return;
    }
    navigator.serviceWorker.addEventListener('message', ({ data }: MessageEvent<OfflineState>) => {
      this.#show(data);
    });
    navigator.serviceWorker.startMessages();
    const ask = (request: OfflineRequest): void => {
      worker.postMessage(request);
    };
    this.#button?.addEventListener('click', () => {
      ask('save');
    });
    ask('state');
  }

  #show({ files, saved, bytes, hasFailed, pages }: OfflineState): void {
    const state = hasFailed ? 'failed' : saved === files ? 'saved' : saved > 0 ? 'saving' : 'size';
    this.#say(fill(this.dataset[state] ?? '', { files, saved, size: (bytes / 1e6).toFixed(1) }));
    if (this.#button) this.#button.hidden = state === 'saved';
    const section = this.querySelector('section');
    if (section) section.hidden = pages.length === 0;
    section?.querySelector('ul')?.replaceChildren(
      ...pages.map(({ address, title }) => {
        const item = element('li', '');
        const link = element('a', '', title);
        link.href = address;
        item.append(link);
        return item;
      }),
    );
  }

  #say(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }
}

/** The worker of the site; undefined where the browser has none, or none without HTTPS, and in the development server. */
async function workerOf(browser: Navigator): Promise<ServiceWorker | undefined> {
  if (pageData.release === undefined || !('serviceWorker' in browser)) return undefined;
  const { active } = await browser.serviceWorker.ready;
  return active ?? undefined;
}

customElements.define('offline-site', OfflineSite);
