/** An element with a class, and a text where one is given. */
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

/** A button that does nothing yet. */
export function buttonOf(label: string): HTMLButtonElement {
  const button = element('button', 'button', label);
  button.type = 'button';
  return button;
}
