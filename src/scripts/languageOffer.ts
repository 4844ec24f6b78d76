import css from '../styles/offer.css?inline';
import { addStyles } from './addStyles.ts';
import { buttonOf, element } from './element.ts';
import { readStored, store } from './deviceStorage.ts';
import { carryAddress } from './carryAddress.ts';

/** Under this name the device remembers that its reader needs no offer any more. */
const ANSWERED = 'language-offer';

/** Offers the page in the language of `link`, in that language, until the reader has answered once on this device. */
export function offerLanguage(link: HTMLAnchorElement): void {
  if (readStored(ANSWERED) === true) return;
  addStyles(css);
  const { offer = '', read = '', dismiss = '' } = link.dataset;
  const bar = element('aside', 'language-offer');
  bar.lang = link.hreflang;
  bar.ariaLabel = link.textContent;
  const open = element('a', 'button', read);
  open.href = link.href;
  open.hreflang = link.hreflang;
  const close = buttonOf(dismiss);
  bar.append(element('p', '', offer), open, close);
  open.addEventListener('click', () => {
    store(ANSWERED, true);
    carryAddress(open);
  });
  close.addEventListener('click', () => {
    store(ANSWERED, true);
    bar.remove();
  });
  document.body.prepend(bar);
}
