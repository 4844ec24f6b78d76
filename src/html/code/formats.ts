import type { Code } from '../../catalogue/types.ts';
import type { Site } from '../../site.ts';
import { html, type Html } from '../html.ts';
import type { PageFormat } from '../frame/head.ts';

/** The page of a code in other formats. */
export const codeFormats = ({ code }: Pick<Code, 'code'>, { urls }: Pick<Site, 'urls'>): PageFormat[] => [
  { type: 'text/markdown', href: urls.codeMarkdown(code) },
  { type: 'application/json', href: urls.codeData(code) },
];

/** Links to the page in other formats, and a button that copies its Markdown. */
export const formatLinks = ({ code }: Pick<Code, 'code'>, { text, urls }: Pick<Site, 'text' | 'urls'>): Html => html`
  <p class="fine">
    <a href="${urls.codeData(code)}">JSON</a> · <a href="${urls.codeMarkdown(code)}">Markdown</a>
  </p>
  ${copyFileButton(urls.codeMarkdown(code), { text })}
`;

/** A button that copies the content of a file of the site. */
export const copyFileButton = (href: string, { text }: Pick<Site, 'text'>): Html => html`
  <p class="needs-script">
    <button class="button" type="button" data-copy-file="${href}" data-done="${text.code.copied}">
      ${text.data.copyMarkdown}
    </button>
  </p>
`;
