import { markOf } from '../catalogue/marks.ts';
import type { Inline } from '../tables/inline.ts';
import type { Urls } from '../urls.ts';

/**
 * HTML of the small parts that stand on pages by the hundred. As strings: an Astro component for each of them would take most
 * of the time of a large build.
 */

/** `text` as text of an HTML element or of a quoted attribute. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character as keyof typeof entities]);

const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const;

/** A code, which may break after its dots and nowhere else. */
export const codeName = (code: string): string =>
  `<code class="code-name" translate="no">${escapeHtml(code).replace(/\.(?=.)/g, '.<wbr>')}</code>`;

/** A link to the page of a code. */
export const codeLink = (code: string, urls: Urls): string => `<a href="${urls.code(code)}">${codeName(code)}</a>`;

/** The shape and colour of a category. It repeats what the name beside it says, so it is hidden from assistive technology. */
export function categoryMark(name: string): string {
  const { shape, hue } = markOf(name);
  return `<i class="mark ${shape} ${hue}" aria-hidden="true"></i>`;
}

/** The text of a table cell. Everything in it is text; only links, code and line breaks become elements. */
export const inlineHtml = (pieces: readonly Inline[]): string => pieces.map(pieceHtml).join('');

function pieceHtml(piece: Inline): string {
  if (piece.type === 'break') return '<br>';
  const text = escapeHtml(piece.value);
  if (piece.type === 'code') return `<code>${text}</code>`;
  return piece.type === 'link' ? `<a href="${escapeHtml(piece.href)}" rel="noopener">${text}</a>` : text;
}
