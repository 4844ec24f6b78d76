import { element } from '../../../scripts/element.ts';

/** A byte as `0x0a`, with its character where it is visible; `end` where there is none. */
export function byteText(byte: number | undefined, end: string): string {
  if (byte === undefined) return end;
  const digits = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${String.fromCharCode(byte)} (${digits})` : digits;
}

/**
 * Shows a text with visible line breaks.
 * @param marked index of the character to mark; where the text is shorter, its end is marked
 */
export function codeBlock(text: string, marked?: number): HTMLElement {
  const block = element('pre', '');
  const start = marked ?? text.length;
  block.append(...visible(text.slice(0, start)));
  if (marked !== undefined) {
    const character = String.fromCodePoint(text.codePointAt(marked) ?? 0x20);
    const mark = element('mark', marked < text.length ? '' : 'end');
    if (marked < text.length) mark.append(...visible(character));
    block.append(mark, ...visible(text.slice(marked + character.length)));
  }
  const definition = element('dd', '');
  definition.append(block);
  return definition;
}

/** The style sheet draws the sign for a line break, so that what is copied is exact. */
const visible = (text: string): Node[] =>
  text.split(/(\n)/).map((part) => (part === '\n' ? element('span', 'newline', part) : document.createTextNode(part)));
