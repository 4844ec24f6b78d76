import { composeMarkdown } from '../handOff/composeMarkdown.ts';
import { composeReply } from '../handOff/composeReply.ts';
import { composeText } from '../handOff/composeText.ts';
import type { HandOffDetails } from '../handOff/details.ts';
import { shownCall } from './callPanel.ts';
import { buttonOf, element } from './element.ts';
import { words, wordsOf } from './handOffWords.ts';
import { pageData, readPageData } from './pageData.ts';
import { handOffDetails } from './handOffDetails.ts';
import { pageLanguage, type PageLanguage } from './pageLanguage.ts';
import type { CodeData } from '../pageData.ts';

interface Format {
  readonly name: string;
  readonly lang: PageLanguage;
  readonly compose: () => string | Promise<string>;
}

const formats: readonly Format[] = [
  { name: words.text, lang: pageLanguage, compose: () => composeText(ownDetails(), wordsOf[pageLanguage]) },
  { name: words.markdown, lang: pageLanguage, compose: () => composeMarkdown(ownDetails(), wordsOf[pageLanguage]) },
  { name: words.replyZhCn, lang: 'zh-CN', compose: () => reply('zh-CN') },
  { name: words.replyEn, lang: 'en', compose: () => reply('en') },
];

let translated: Promise<Translated | undefined> | undefined;

/** The same page in the other language. */
interface Translated {
  readonly code: CodeData;
  readonly url: string;
}

/** Opens or closes the choice of texts to copy. */
export function toggleHandOff(opener: HTMLButtonElement): void {
  const choice = choiceOf(opener);
  choice.hidden = !choice.hidden;
  opener.setAttribute('aria-expanded', String(!choice.hidden));
  // A browser lets a text be copied only shortly after the click.
  if (!choice.hidden) translated ??= loadTranslated();
}

function choiceOf(opener: HTMLButtonElement): HTMLElement {
  const known = document.getElementById('hand-off');
  if (known) return known;
  const choice = element('div', 'hand-off');
  Object.assign(choice, { id: 'hand-off', role: 'group', ariaLabel: words.label, hidden: true });
  const status = element('p', 'sr-only');
  status.role = 'status';
  choice.append(...formats.map((format) => formatButton(format, status)), status);
  choice.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    toggleHandOff(opener);
    opener.focus();
  });
  opener.setAttribute('aria-controls', choice.id);
  opener.parentElement?.after(choice);
  return choice;
}

function formatButton({ name, lang, compose }: Format, status: HTMLElement): HTMLButtonElement {
  const button = buttonOf(name);
  button.lang = lang;
  button.addEventListener('click', () => void copy());
  return button;

  async function copy(): Promise<void> {
    const text = await compose();
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // The clipboard is refused without HTTPS, by a policy, or by the reader.
      showByHand(text, status);
      return;
    }
    hideByHand(status);
    status.textContent = words.copied.replace('{name}', name);
    if (button.textContent !== name) return;
    button.style.minInlineSize = `${button.offsetWidth}px`;
    button.textContent = words.done;
    button.lang = pageLanguage;
    setTimeout(() => {
      button.textContent = name;
      button.lang = lang;
    }, 1500);
  }
}

function showByHand(text: string, status: HTMLElement): void {
  hideByHand(status);
  status.textContent = words.refused;
  status.className = 'fine';
  const area = element('textarea', '');
  Object.assign(area, { value: text, readOnly: true, rows: 12, ariaLabel: words.byHand });
  status.after(area);
  area.select();
}

function hideByHand(status: HTMLElement): void {
  status.className = 'sr-only';
  if (status.nextElementSibling instanceof HTMLTextAreaElement) status.nextElementSibling.remove();
}

/** What the translated page lacks is taken from this one. */
async function reply(lang: PageLanguage): Promise<string> {
  const own = ownDetails();
  const other = lang === pageLanguage ? undefined : await (translated ??= loadTranslated());
  if (!other) return composeReply(own, wordsOf[lang]);
  const details = handOffDetails(other.code, other.url, shownCall());
  const steps = details.steps.length > 0 ? details.steps : own.steps;
  return composeReply({ ...own, ...details, steps }, wordsOf[lang]);
}

function ownDetails(): HandOffDetails {
  if (!pageData.code) throw new Error('Only the page of a code has details to hand off.');
  return handOffDetails(pageData.code, location.origin + location.pathname, shownCall());
}

/** The address in the head may name the origin of the published site; the page is read from where this one came. */
async function loadTranslated(): Promise<Translated | undefined> {
  const other = pageLanguage === 'en' ? 'zh-CN' : 'en';
  const link = document.querySelector<HTMLLinkElement>(`link[rel="alternate"][hreflang="${other}"]`);
  if (!link) return undefined;
  const url = location.origin + new URL(link.href).pathname;
  try {
    const answer = await fetch(url);
    if (!answer.ok) return undefined;
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const code = readPageData(page)?.code;
    return code && { code, url };
  } catch {
    // Offline, the reply has what this page says.
    return undefined;
  }
}
