import type { Code } from '../../catalogue/types.ts';
import { breakable, copyButton, segments } from '../elements.ts';
import { html, type Html } from '../html.ts';
import type { CodePageContext } from './context.ts';

/** The code as the heading of its page, its last segment brought out, with the buttons that copy. */
export function codeTitle({ code }: Code, { site: { text } }: CodePageContext): Html {
  const parts = segments(code);
  const last = parts.pop() ?? '';
  return html`
    <h1 id="_top" class="code-title">
      <code translate="no">${parts.map((part) => html`<span class="dim">${breakable(part)}</span><wbr>`)}${breakable(last)}</code>
    </h1>
    <p class="tools needs-script">
      ${copyButton(text.code.copyCode, text.code.copied, code)}
      ${copyButton(text.code.copyLink, text.code.copied)}
      <button class="button" type="button" data-hand-off aria-expanded="false">${text.handOff.open}</button>
    </p>
  `;
}
