import { localeNames } from '../locales.ts';
import { readAddress, type Address } from '../lookup/browser/address/readAddress.ts';
import { isProgress, resolveAddress } from '../lookup/browser/address/resolveAddress.ts';
import { loadCodes, type LoadedCodes } from './lookupSources.ts';
import { pageData } from './pageData.ts';

/** The 404 page as a look-up: opens the page that the address means, or suggests the nearest codes. */
class MissingPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const address = readAddress(location.pathname, pageData.base, localeNames);
    try {
      const loaded = await loadCodes();
      if (opens(address, loaded)) return;
      const { suggestNearest } = await import('./suggestNearest.ts');
      this.#say(suggestNearest(this, address, loaded) ? 'asked' : 'nothing');
    } catch (error) {
      console.error(error);
      this.#say('failed');
    }
  }

  #say(words: 'asked' | 'nothing' | 'failed'): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = this.dataset[words] ?? '';
  }
}

/** Opens the page that the address means, if there is one. It replaces this page in the history, so that Back leads past it. */
function opens(address: Address, loaded: LoadedCodes): boolean {
  const path = resolveAddress(address, loaded);
  const target = path === undefined ? undefined : pageData.home + path;
  if (target === undefined || !isProgress(target, location.pathname, document.referrer)) return false;
  location.replace(target + location.search + location.hash);
  return true;
}

customElements.define('missing-page', MissingPage);
