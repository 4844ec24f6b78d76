import { fold } from '../lookup/fold.ts';
import { nearestCodes, rankCodes } from '../lookup/rankCodes.ts';
import { loadCodes } from './lookupSources.ts';
import { siteInfo } from './siteInfo.ts';

/** The 404 page as a look-up: opens the page that the address means, or offers the nearest codes. */
class MissingPage extends HTMLElement {
  async connectedCallback(): Promise<void> {
    const status = this.querySelector('p');
    const list = this.querySelector('ol');
    if (!status || !list) return;
    const wanted = fold(location.pathname.slice(siteInfo.base.length).split('/').filter(Boolean).at(-1) ?? '');
    const { entries } = await loadCodes();
    const found = rankCodes(entries, wanted, 8);
    const [best] = found;
    if (best && (best.rank === 'exact' || best.rank === 'same letters')) {
      location.replace(addressOf(best.entry.code) + location.search + location.hash);
      return;
    }
    const offered = found.length > 0 ? found.map(({ entry }) => entry) : nearestCodes(entries, wanted);
    status.textContent = (offered.length > 0 ? this.dataset['asked'] : this.dataset['nothing']) ?? '';
    list.replaceChildren(...offered.map(({ code }) => itemOf(code)));
  }
}

const addressOf = (code: string): string => `${siteInfo.home}errors/${encodeURIComponent(code)}/`;

function itemOf(code: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.className = 'result';
  link.href = addressOf(code);
  link.dataset['result'] = code;
  const name = document.createElement('code');
  name.textContent = code;
  link.append(name);
  item.append(link);
  return item;
}

customElements.define('missing-page', MissingPage);
