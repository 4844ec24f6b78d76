import type { FixedBy, HandOffCall, HandOffFacts, HandOffWords, Retry } from '../handOff/facts.ts';
import type { Prose, ProsePiece } from '../handOff/prose.ts';

const MEANING = '.meaning-text:not(.none)';
const MOST_MEANINGS = 3;
const verdicts: readonly string[] = ['no', 'after-fix', 'backoff', 'after-state-check'] satisfies Retry[];

/**
 * Reads what the page of a code says.
 * @param page of the code, this one or its translation
 * @param words in the language of the page
 * @param call decides between what the page says of several products
 */
export function readFacts(page: Document, url: string, words: HandOffWords, call: HandOffCall): HandOffFacts {
  const retry = onlyOne([...page.querySelectorAll('.badges .verdict')].map(verdictOf));
  const fixedBy = onlyOne(
    [...page.querySelectorAll('.badges span[title]:not(.verdict)')].map((badge) => fixerOf(badge, words)),
  );
  return {
    code: page.querySelector('h1')?.textContent.trim() ?? '',
    meanings: meaningsOf(page, call).map(proseOf),
    steps: [...(stepList(page, call)?.children ?? [])].map(proseOf),
    ...(retry !== undefined && { retry }),
    ...(fixedBy !== undefined && { fixedBy }),
    url,
    call,
  };
}

/** The meaning for the product of the call, else the first ones. */
function meaningsOf(page: Document, { product }: HandOffCall): Element[] {
  const own = product && page.getElementById(`in-${product}`)?.closest('.meaning')?.querySelector(MEANING);
  return own ? [own] : [...page.querySelectorAll(MEANING)].slice(0, MOST_MEANINGS);
}

/** The list of steps for the product of the call, else the first one. */
function stepList(page: Document, { product }: HandOffCall): Element | undefined {
  const own = product === undefined ? null : page.getElementById(`${product}-steps`);
  const heading = own ?? page.querySelector('.remedy :is([id="steps"], [id$="-steps"])');
  let next = heading?.nextElementSibling;
  while (next && !next.matches('ol, h2')) next = next.nextElementSibling;
  return next?.matches('ol') ? next : undefined;
}

/** The text of an element, its code kept apart, without the buttons that scripts add. */
function proseOf(element: Element): Prose {
  const pieces: ProsePiece[] = [];
  const collect = (node: Node): void => {
    if (node instanceof Text) pieces.push({ text: node.data.replace(/\s+/g, ' ') });
    if (!(node instanceof Element) || node.matches('button')) return;
    if (node.matches('code')) pieces.push({ text: node.textContent, isCode: true });
    else {
      for (const child of node.childNodes) collect(child);
      if (node.matches('p, li, pre, br')) pieces.push({ text: ' ' });
    }
  };
  collect(element);
  return pieces;
}

const verdictOf = (badge: Element): Retry | undefined =>
  [...badge.classList].find((name): name is Retry => verdicts.includes(name));

function fixerOf({ textContent }: Element, { fixedBy }: HandOffWords): FixedBy | undefined {
  const fixers = ['caller', 'account-admin', 'vendor'] as const;
  return fixers.find((fixer) => fixedBy[fixer] === textContent.trim());
}

const onlyOne = <Value>(values: readonly Value[]): Value | undefined => (values.length === 1 ? values[0] : undefined);
