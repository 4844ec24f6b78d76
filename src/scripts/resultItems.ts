import css from '../styles/answers.css?inline';
import type { HighlightSpan } from '../lookup/browser/highlight.ts';
import { addStyles } from './addStyles.ts';
import type { Answer } from './answers.ts';
import { element } from './element.ts';
import { words } from './lookupWords.ts';

addStyles(css);

/** Number of answers whose summary is loaded at once. That of the others is loaded when they come into view. */
const LOADED_AT_ONCE = 10;

/** Waits for the summaries that are loaded at once; for one that does not load, until that is known. */
export async function loadSummaries(answers: readonly Answer[]): Promise<void> {
  const loading = answers
    .slice(0, LOADED_AT_ONCE)
    .flatMap(({ summary }) => (typeof summary === 'function' ? summary() : []));
  await Promise.allSettled(loading);
}

/** Makes one list item for each answer. */
export function resultItems(answers: readonly Answer[]): HTMLLIElement[] {
  const pending = new Map<Element, () => void>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) {
      observer.unobserve(target);
      pending.get(target)?.();
    }
  });
  return answers.map((answer, index) => {
    const text = element('span', 'result-summary');
    const { summary } = answer;
    if (typeof summary !== 'function') text.append(...nodesOf(summary));
    else {
      const load = (): void => {
        summary().then(
          (spans) => {
            text.append(...nodesOf(spans));
          },
          // The code is shown without its meaning, which is on its page.
          () => undefined,
        );
      };
      if (index < LOADED_AT_ONCE) load();
      else {
        pending.set(text, load);
        observer.observe(text);
      }
    }
    const item = document.createElement('li');
    item.append(linkOf(answer, text));
    return item;
  });
}

function linkOf({ kind, href, name, title, origin }: Answer, text: HTMLElement): HTMLElement {
  const link = element('a', 'result');
  link.href = href;
  if (kind === 'code') link.dataset['result'] = name;
  const heading = element(kind === 'code' ? 'code' : 'strong', 'result-title');
  heading.translate = kind !== 'code';
  heading.append(...nodesOf(title));
  if (kind === 'code') allowBreaksAfterDots(heading);
  link.append(heading, element('span', 'result-kind', kind === 'code' ? origin : words[kind]), text);
  return link;
}

const nodesOf = (spans: readonly HighlightSpan[]): Node[] =>
  spans.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : document.createTextNode(text)));

/** Lets a long code break after its dots only. */
function allowBreaksAfterDots(code: HTMLElement): void {
  const texts = [...code.childNodes].filter((node) => node instanceof Text);
  for (const text of texts) {
    const segments = text.data.split(/(?<=\.)/);
    text.replaceWith(
      ...segments.flatMap((segment) => (segment.endsWith('.') ? [segment, element('wbr', '')] : [segment])),
    );
  }
}
