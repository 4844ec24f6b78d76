/** Makes an element with a class, and with a text where one is given. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text?: string,
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

/** Makes an element whose text is an identifier or a quotation, which browsers must not translate. */
export function verbatim(tag: 'code' | 'span', className: string, text: string): HTMLElement {
  const made = element(tag, className, text);
  made.translate = false;
  return made;
}

/** Makes a button without a function. */
export function buttonOf(label: string): HTMLButtonElement {
  const button = element('button', 'button', label);
  button.type = 'button';
  return button;
}
