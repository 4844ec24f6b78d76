import type { Catalogue } from '../../catalogue/types.ts';
import { locales } from '../../locales.ts';
import type { Site } from '../../site.ts';
import { attribute, html, type Html } from '../html.ts';
import { lookupBox } from '../lookupBox.ts';
import type { Translation } from '../../catalogue/translations.ts';

/** What the bar of a page depends on. */
export interface BarOptions {
  /** The address of the page, with the site's base. */
  readonly path: string;
  readonly hasSidebar: boolean;
  readonly translations: readonly Translation[];
}

/** A link past the bar, and the bar on top of every page: title, sections, look-up, theme, languages. */
export function topBar(site: Site, catalogue: Catalogue, { path, hasSidebar, translations }: BarOptions): Html {
  const { text, urls } = site;
  const links = [
    { href: urls.errors, label: text.site.codes },
    ...(site.shows('guides') && catalogue.guides.length > 0 ? [{ href: urls.guides, label: text.site.guides }] : []),
    ...(site.shows('products') ? [{ href: urls.products, label: text.site.products }] : []),
  ];
  return html`
    <a class="skip" href="#_top">${text.site.skip}</a>
    <header class="bar">
      ${
        hasSidebar &&
        html`
          <button class="button icon menu" type="button" popovertarget="sidebar" aria-label="${text.site.menu}">
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M2 4h12M2 8h12M2 12h12" stroke="currentColor" stroke-width="1.5" />
            </svg>
          </button>
        `
      }
      <a class="site-title" href="${urls.home}">
        ${logo(site)}
        <span class="long">${text.site.title}</span>
        <span class="short">${text.site.shortTitle}</span>
      </a>
      <nav class="site-nav" aria-label="${text.site.home}">
        ${links.map(
          ({ href, label }) =>
            html`<a href="${href}"${attribute('aria-current', path.startsWith(href) ? 'true' : undefined)}
              >${label}</a
            >`,
        )}
      </nav>
      ${lookupButton(site)}
      <button
        class="button icon needs-script"
        type="button"
        data-theme-toggle
        aria-label="${text.site.theme}"
        title="${text.site.theme}"
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" stroke-width="1.5" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
        </svg>
      </button>
      ${translations.filter(({ locale }) => locale !== site.locale).map(languageLink)}
    </header>
  `;
}

/** The picture of the site, which its name beside it says in words. */
const logo = ({ settings, urls }: Site): Html =>
  settings.logo === undefined
    ? html`
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M4 4h16v6H4z" fill="currentColor" />
          <path d="M4 14h6v6H4z" fill="currentColor" opacity=".55" />
          <circle cx="17" cy="17" r="3" fill="var(--accent)" />
        </svg>
      `
    : html`<img src="${urls.file(settings.logo)}" alt="" width="22" height="22">`;

/** A link to the page in another language; scripts keep the place where that language has the page, and offer it where it is written in it. */
function languageLink({ locale, href, exists, isTranslated }: Translation): Html {
  const { lang, label } = locales[locale];
  const place = attribute('data-place', isTranslated ? 'written' : exists ? 'shown' : undefined);
  return html`<a class="button" href="${href}" hreflang="${lang}" lang="${lang}"${place}>${label}</a>`;
}

/** The button that opens the look-up, and its dialog. Without scripts it is a link to all codes. */
const lookupButton = (site: Site): Html => html`
  <a class="button no-script" href="${site.urls.errors}">${site.text.lookup.open}</a>
  <button class="search-button needs-script" type="button" data-open-lookup aria-keyshortcuts="/ Control+K Meta+K">
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.75" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="m10.5 10.5 4 4" stroke="currentColor" stroke-width="1.5" />
    </svg>
    <span>${site.text.lookup.open}</span>
    <kbd>/</kbd>
  </button>
  <dialog id="lookup" class="lookup-dialog" aria-label="${site.text.lookup.title}">${lookupBox(site, 'dialog')}</dialog>
`;
