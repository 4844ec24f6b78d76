import type { Code } from '../../catalogue/types.ts';
import { codeName } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** Links to the neighbours of a code within its category. */
export function pager({ previous, next }: Code, { site: { text, urls } }: CodePageContext): Html | false {
  const link = (code: string | undefined, label: string, rel: string) =>
    code === undefined
      ? html`<span></span>`
      : html`<a href="${urls.code(code)}" rel="${rel}"><span>${label}</span>${codeName(code)}</a>`;
  return (
    (previous !== undefined || next !== undefined) &&
    html`
      <nav class="pager" aria-label="${text.code.pager}">
        ${link(previous, text.code.previous, 'prev')}
        ${link(next, text.code.next, 'next')}
      </nav>
    `
  );
}
