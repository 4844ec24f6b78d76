import type { CategoryIcon } from '../catalogue/categoryIcon.ts';
import { languageName } from '../i18n/languageName.ts';
import { fill } from '../i18n/text.ts';
import { locales, type Locale } from '../locales.ts';
import type { Site } from '../site.ts';
import type { InlineNode } from '../tables/inline.ts';
import type { Urls } from '../urls.ts';
import { attribute, html, trusted, type Html } from './html.ts';

/** The small elements that stand on pages of every kind. */

/** The attribute of an element whose text is in `locale`, where that is not the language of the page. */
export const langOf = (locale: Locale, site: Pick<Site, 'locale'>): Html =>
  attribute('lang', locale === site.locale ? undefined : locales[locale].lang);

/** Says that what follows is not translated, where it is not in the language of the page. */
export const untranslatedNote = (
  locale: Locale,
  { locale: reader, text }: Pick<Site, 'locale' | 'text'>,
): Html | false =>
  locale !== reader && html`<p class="notice">${untranslatedText(locale, { locale: reader, text })}</p>`;

/** The sentence that says so. */
export const untranslatedText = (locale: Locale, { locale: reader, text }: Pick<Site, 'locale' | 'text'>): string =>
  fill(text.languages.untranslated, { language: languageName(locale, reader) });

/** A code, which breaks only where its words end. */
export const codeName = (code: string): Html => html`<code class="code-name" translate="no">${breakable(code)}</code>`;

/** `A.B.C` as `A.`, `B.` and `C`. */
export const segments = (code: string): string[] => code.split(/(?<=\.)(?=.)/);

/** What fits a line on a screen of 320 pixels: a longer segment may break within itself, any other only after its dot. */
const LINE = 26;

/**
 * A name that may break after its dots, and between the words of a segment that is longer than `line`. It is copied without a trace of that.
 */
export const breakable = (name: string, line = LINE): Html => html`
  ${segments(name)
    .flatMap((segment) => (segment.length > line ? segment.split(BETWEEN_WORDS) : segment))
    .map((part, index) => [index > 0 && lineBreak, part])}
`;

/** In `SSLCertInUse_Of` before `Cert`, `In`, `Use` and `Of`. */
const BETWEEN_WORDS = /(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[_-])(?=[^_-])/;

const lineBreak = trusted('<wbr>');

/** A link to the page of a code. */
export const codeLink = (code: string, urls: Urls): Html => html`<a href="${urls.code(code)}">${codeName(code)}</a>`;

/** The shape and colour of a category. It repeats what the name beside it says, so it is hidden from assistive technology. */
export const categoryIcon = ({ shape, hue }: CategoryIcon): Html =>
  html`<i class="category-icon ${shape} ${hue}" aria-hidden="true"></i>`;

/** The text of a table cell. Everything in it is text; only links, code and line breaks become elements. */
export const inlineHtml = (nodes: readonly InlineNode[]): Html => html`${nodes.map(inlineNode)}`;

function inlineNode(node: InlineNode): Html {
  if (node.type === 'break') return html`<br>`;
  if (node.type === 'code') return html`<code>${node.value}</code>`;
  return node.type === 'link' ? html`<a href="${node.href}" rel="noopener">${node.value}</a>` : html`${node.value}`;
}

/**
 * A heading of a section with a link to itself, as the Markdown pipeline makes them. The link is for the mouse alone: with a name, it would be
 * read as part of the heading.
 */
export const sectionHeading = (id: string, text: string): Html =>
  html`<h2 id="${id}">${text}<a class="anchor" href="#${id}" tabindex="-1" aria-hidden="true"></a></h2>`;

/** A section with its heading. */
export const section = (id: string, heading: string, content: Html): Html =>
  html`<section>${sectionHeading(id, heading)}${content}</section>`;

/** A button that copies `text`, or without one the address of the page. */
export const copyButton = (label: string, done: string, text = ''): Html =>
  html`<button class="button needs-script" type="button" data-copy="${text}" data-done="${done}">${label}</button>`;

/** Where the page stands: links from the home page down, and the page itself. */
export const breadcrumbs = (
  { text, urls }: Site,
  trail: readonly { readonly label: string; readonly href: string }[],
  current: string,
): Html => html`
  <nav class="crumbs" aria-label="${text.site.breadcrumbs}">
    <ol>
      ${[{ label: text.site.home, href: urls.home }, ...trail].map(
        ({ label, href }) => html`<li><a href="${href}">${label}</a></li>`,
      )}
      <li aria-current="page" translate="no">${breakable(current)}</li>
    </ol>
  </nav>
`;
