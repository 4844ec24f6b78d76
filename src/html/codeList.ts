import { summaryOf } from '../catalogue/names.ts';
import type { Catalogue, Code } from '../catalogue/types.ts';
import { textOf } from '../i18n/text.ts';
import type { Urls } from '../urls.ts';
import { categoryIcon, codeName, langOf } from './elements.ts';
import { html, type Html } from './html.ts';

/** Codes with what a table first says of them, one a line. A name that no table lists has no page to link to. */
export const codeList = (codes: readonly string[], catalogue: Catalogue, urls: Urls): Html => html`
  <ul class="code-list">
    ${codes.map((name) => {
      const code = catalogue.codeOf(name);
      return html`<li>${code ? codeEntry(code, catalogue, urls) : codeName(name)}</li>`;
    })}
  </ul>
`;

const codeEntry = (code: Code, catalogue: Catalogue, urls: Urls): Html => html`
  <a href="${urls.code(code.code)}">
    ${categoryIcon(catalogue.iconOf(code.category))}${codeName(code.code)}<span class="summary"${langOf(code.locale, catalogue)}>${summaryOf(code) || textOf(catalogue.locale).code.noMeaning}</span>
  </a>
`;
