import { readAddress, type Address } from '../lookup/browser/address/readAddress.ts';
import { isProgress, resolveAddress } from '../lookup/browser/address/resolveAddress.ts';
import { loadCodes, loadCodesOf, type LoadedCodes } from './lookupSources.ts';
import { pageData } from './pageData.ts';

/** The 404 page as a look-up: opens the page that the address means, or suggests the nearest codes. */
class MissingPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const address = readAddress(location.pathname, pageData.base);
    try {
      const { english } = this.dataset;
      if (english && address.isEnglish && (await opensIn(english, address))) return;
      const loaded = await loadCodes();
      if (opens(pageData.home, address, loaded)) return;
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

/** Opens the page in another language, if that language has it. */
async function opensIn(home: string, address: Address): Promise<boolean> {
  const loaded = await loadCodesOf(home).catch(() => undefined);
  return loaded !== undefined && opens(home, address, loaded);
}

/** Opens the page that the address means, if there is one. It replaces this page in the history, so that Back leads past it. */
function opens(home: string, address: Address, loaded: LoadedCodes): boolean {
  const path = resolveAddress(address, loaded);
  if (path === undefined || !isProgress(home + path, location.pathname, document.referrer)) return false;
  location.replace(home + path + location.search + location.hash);
  return true;
}

customElements.define('missing-page', MissingPage);
