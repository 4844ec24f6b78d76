/** An element that holds `text` as text. */
export function element(tag: string, className = '', text = ''): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

/** `template` with each `{name}` replaced. */
export const fillIn = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** A byte as `0x0a`, with its character where that can be seen. */
export function byteText(byte: number | undefined, end: string): string {
  if (byte === undefined) return end;
  const digits = `0x${byte.toString(16).padStart(2, '0')}`;
  return byte > 0x20 && byte < 0x7f ? `${String.fromCharCode(byte)} (${digits})` : digits;
}

/** `text` with its line breaks made visible, and the character at `marked` marked: its end, where it is shorter. */
export function codeBlock(text: string, marked?: number): HTMLElement {
  const block = element('pre');
  const character = marked === undefined ? '' : String.fromCodePoint(text.codePointAt(marked) ?? 0x20);
  const at = marked ?? text.length;
  block.append(...visible(text.slice(0, at)));
  if (marked !== undefined) {
    const mark = element('mark', at < text.length ? '' : 'end');
    if (at < text.length) mark.append(...visible(character));
    block.append(mark, ...visible(text.slice(at + character.length)));
  }
  const holder = element('dd');
  holder.append(block);
  return holder;
}

/** The sign for a line break is drawn by the style sheet, so that what is copied is exact. */
const visible = (text: string): Node[] =>
  text
    .split(/(\n)/)
    .map((piece) => (piece === '\n' ? element('span', 'newline', piece) : document.createTextNode(piece)));
