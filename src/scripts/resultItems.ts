import css from '../styles/answers.css?inline';
import type { Piece } from '../lookup/browser/highlight.ts';
import type { Answer } from './answers.ts';
import { addStyles } from './addStyles.ts';
import { element } from './element.ts';
import { words } from './lookupWords.ts';

addStyles(css);

/** Answers whose text is loaded at once; the text of the others is loaded when they are scrolled to. */
const LOADED_AT_ONCE = 10;

/** One list item for each answer. */
export function resultItems(answers: readonly Answer[]): HTMLLIElement[] {
  const later = new Map<Element, () => void>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      observer.unobserve(target);
      later.get(target)?.();
    }
  });
  return answers.map((answer, nth) => {
    const text = element('span', 'result-summary');
    const { summary } = answer;
    if (typeof summary !== 'function') text.append(...nodesOf(summary));
    else {
      const load = (): void => {
        summary().then(
          (pieces) => {
            text.append(...nodesOf(pieces));
          },
          // The code itself is shown; its page has the text.
          () => undefined,
        );
      };
      if (nth < LOADED_AT_ONCE) load();
      else {
        later.set(text, load);
        observer.observe(text);
      }
    }
    const item = document.createElement('li');
    item.append(linkOf(answer, text));
    return item;
  });
}

function linkOf({ kind, href, name, title, note }: Answer, text: HTMLElement): HTMLElement {
  const link = element('a', 'result');
  link.href = href;
  if (kind === 'code') link.dataset['result'] = name;
  const heading = element(kind === 'code' ? 'code' : 'strong', 'result-title');
  heading.translate = kind !== 'code';
  heading.append(...nodesOf(title));
  if (kind === 'code') breakAfterDots(heading);
  const label = element('span', 'result-kind');
  label.textContent = kind === 'code' ? note : words[kind];
  link.append(heading, label, text);
  return link;
}

/** Pieces of text as nodes, the hits marked. */
const nodesOf = (pieces: readonly Piece[]): Node[] =>
  pieces.map(({ text, isHit }) => {
    const node = isHit ? element('mark', '') : document.createTextNode('');
    node.textContent = text;
    return node;
  });

/** Lets a code break after its dots, and nowhere else while there is room. */
function breakAfterDots(code: HTMLElement): void {
  const texts = [...code.childNodes].filter((node) => node instanceof Text);
  for (const text of texts) {
    const parts = text.data.split(/(?<=\.)/).filter((part) => part !== '');
    text.replaceWith(...parts.flatMap((part) => (part.endsWith('.') ? [part, element('wbr', '')] : [part])));
  }
}
