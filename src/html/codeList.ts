import { summaryOf } from '../catalogue/names.ts';
import type { Catalogue } from '../catalogue/types.ts';
import { textOf } from '../i18n/text.ts';
import type { Urls } from '../urls.ts';
import { categoryIcon, codeName, langOf } from './elements.ts';
import { html, type Html } from './html.ts';

/** Codes with what a table first says of them, one a line. */
export const codeList = (codes: readonly string[], catalogue: Catalogue, urls: Urls): Html => html`
  <ul class="code-list">
    ${codes
      .flatMap((name) => catalogue.codeOf(name) ?? [])
      .map(
        (code) => html`
          <li>
            <a href="${urls.code(code.code)}">
              ${categoryIcon(code.category)}${codeName(code.code)}<span class="summary"${langOf(code.locale, catalogue)}>${summaryOf(code) || textOf(catalogue.locale).code.noMeaning}</span>
            </a>
          </li>
        `,
      )}
  </ul>
`;
