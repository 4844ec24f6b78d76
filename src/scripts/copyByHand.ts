import type { handOff } from '../i18n/en.json';
import { element } from './element.ts';
import { wordsOfLocale } from './pageLanguage.ts';

const words = wordsOfLocale(import.meta.glob<typeof handOff>('../i18n/*.json', { import: 'handOff', eager: true }));

/** Shows a text below `status`, selected, to be copied by hand: the clipboard is refused without HTTPS, by a policy, or by the reader. */
export function showByHand(text: string, status: HTMLElement): void {
  hideByHand(status);
  status.textContent = words.refused;
  status.className = 'fine';
  const area = element('textarea', '');
  Object.assign(area, {
    value: text,
    readOnly: true,
    rows: Math.min(12, text.split('\n').length),
    ariaLabel: words.byHand,
  });
  status.after(area);
  area.select();
}

/** Takes the text away again. */
export function hideByHand(status: HTMLElement): void {
  status.className = 'sr-only';
  if (status.nextElementSibling instanceof HTMLTextAreaElement) status.nextElementSibling.remove();
}

/** Shows below `button` the text that it could not copy. Where the text did not load, it says so and rejects. */
export async function copyByHand(button: HTMLButtonElement, text: Promise<string>): Promise<void> {
  const place = button.closest('p, .code-block') ?? button;
  const known = place.nextElementSibling?.matches('.by-hand') === true ? place.nextElementSibling : undefined;
  known?.remove();
  const holder = element('div', 'by-hand');
  const status = element('p', 'fine');
  status.role = 'status';
  holder.append(status);
  place.after(holder);
  try {
    showByHand(await text, status);
  } catch (error) {
    status.textContent = words.notLoaded;
    throw error;
  }
}
