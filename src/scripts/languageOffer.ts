import type { languages } from '../i18n/en.json';
import { localeOfPath } from '../urls.ts';
import css from '../styles/offer.css?inline';
import { fill } from '../text/fill.ts';
import { addStyles } from './addStyles.ts';
import { buttonOf, element } from './element.ts';
import { pageData } from './pageData.ts';
import { wordsOfLocale } from './pageLanguage.ts';

const groups = import.meta.glob<typeof languages>('../i18n/*.json', { import: 'languages', eager: true });

/** Under this name the device remembers that its reader has answered. */
const ANSWERED = 'language-offer';

/**
 * Offers the page in the language of `link`, in that language, until the reader has answered once on this device.
 * @param keepPlace makes a link lead to the same place of the page
 */
export function offerLanguage(link: HTMLAnchorElement, keepPlace: (link: HTMLAnchorElement) => void): void {
  if (isAnswered()) return;
  addStyles(css);
  const words = wordsOfLocale(groups, localeOfPath(pageData.base, link.pathname));
  const language = link.textContent;
  const bar = element('aside', 'language-offer');
  bar.lang = link.hreflang;
  bar.ariaLabel = language;
  const open = element('a', 'button', fill(words.read, { language }));
  Object.assign(open, { href: link.href, hreflang: link.hreflang });
  Object.assign(open.dataset, link.dataset);
  keepPlace(open);
  const close = buttonOf(words.dismiss);
  bar.append(element('p', '', fill(words.offer, { language })), open, close);
  open.addEventListener('click', remember);
  close.addEventListener('click', () => {
    remember();
    bar.remove();
  });
  // The link past the bar stays the first thing that Tab reaches.
  document.querySelector('.skip')?.after(bar);
}

function isAnswered(): boolean {
  try {
    return localStorage.getItem(ANSWERED) !== null;
  } catch {
    // Storage is switched off.
    return false;
  }
}

function remember(): void {
  try {
    localStorage.setItem(ANSWERED, 'yes');
  } catch {
    // Storage is switched off; the next page offers again.
  }
}
