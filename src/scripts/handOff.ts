import { composeMarkdown } from '../handOff/composeMarkdown.ts';
import { composeReply } from '../handOff/composeReply.ts';
import { composeText } from '../handOff/composeText.ts';
import type { HandOffDetails } from '../handOff/details.ts';
import { shownCall } from './callPanel.ts';
import { hideByHand, showByHand } from './copyByHand.ts';
import { buttonOf, element } from './element.ts';
import { words, wordsOf } from './handOffWords.ts';
import { pageData, parsePageData } from './pageData.ts';
import { handOffDetails } from './handOffDetails.ts';
import { pageLanguage, pageLocale } from './pageLanguage.ts';
import { locales, type Locale } from '../locales.ts';
import { localeOfPath } from '../urls.ts';
import { PAGE_DATA_ID, type CodeData } from '../pageData.ts';

interface Format {
  readonly name: string;
  readonly locale: Locale;
  readonly compose: () => string | Promise<string>;
}

const all: readonly Format[] = [
  { name: words.text, locale: pageLocale, compose: () => composeText(ownDetails(), wordsOf(pageLocale)) },
  { name: words.markdown, locale: pageLocale, compose: () => composeMarkdown(ownDetails(), wordsOf(pageLocale)) },
  { name: words.replyZhCn, locale: 'zh-cn', compose: () => reply('zh-cn') },
  { name: words.replyEn, locale: 'en', compose: () => reply('en') },
];

/** A reply in another language is offered where the page is there in it. */
const formats = all.filter(({ locale }) => locale === pageLocale || linkTo(locale) !== null);

/** The block of data in the HTML of a page; the build leaves no `<` in it. */
const PAGE_DATA = new RegExp(`id="${PAGE_DATA_ID}">([^<]*)<`);

const translations = new Map<Locale, Promise<Translated | undefined>>();

/** The same page in another language. */
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
  if (!choice.hidden) for (const { locale } of formats) void translationIn(locale);
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

function formatButton({ name, locale, compose }: Format, status: HTMLElement): HTMLButtonElement {
  const button = buttonOf(name);
  const { lang } = locales[locale];
  button.lang = lang;
  button.addEventListener('click', () => void copy());
  return button;

  async function copy(): Promise<void> {
    let text: string;
    try {
      text = await compose();
    } catch (error) {
      console.error(error);
      status.textContent = words.failed;
      status.className = 'fine';
      return;
    }
    try {
      await navigator.clipboard.writeText(text);
    } catch {
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

/**
 * A reply in one language, from the page in that language.
 * @throws Error where that page does not load
 */
async function reply(locale: Locale): Promise<string> {
  if (locale === pageLocale) return composeReply(ownDetails(), wordsOf(locale));
  const other = await translationIn(locale);
  if (!other) throw new Error(`The page in ${locale} did not load.`);
  return composeReply(handOffDetails(other.code, other.url, shownCall()), wordsOf(locale));
}

function ownDetails(): HandOffDetails {
  if (!pageData.code) throw new Error('Only the page of a code has details to hand off.');
  return handOffDetails(pageData.code, location.origin + location.pathname, shownCall());
}

/** The page in `locale`, read once; undefined where it is this page, or is not translated. */
function translationIn(locale: Locale): Promise<Translated | undefined> {
  if (locale === pageLocale) return Promise.resolve(undefined);
  const known = translations.get(locale) ?? loadTranslated(locale);
  translations.set(locale, known);
  return known;
}

/** Where the head says that the page stands in another language: as a translation of it, or as what it is a stand-in for. */
function linkTo(locale: Locale): HTMLLinkElement | null {
  const translation = document.querySelector<HTMLLinkElement>(
    `link[rel="alternate"][hreflang="${locales[locale].lang}"]`,
  );
  if (translation) return translation;
  const original = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  return original && localeOfPath(pageData.base, new URL(original.href).pathname) === locale ? original : null;
}

/** The address in the head may name the origin of the published site; the page is read from where this one came. */
async function loadTranslated(locale: Locale): Promise<Translated | undefined> {
  const link = linkTo(locale);
  if (!link) return undefined;
  const url = location.origin + new URL(link.href).pathname;
  try {
    const answer = await fetch(url);
    if (!answer.ok) return undefined;
    const code = parsePageData(PAGE_DATA.exec(await answer.text())?.[1])?.code;
    return code && { code, url };
  } catch {
    // Offline, the button says so.
    return undefined;
  }
}
