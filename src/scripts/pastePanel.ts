import type { PastedError } from '../lookup/browser/paste/pastedError.ts';
import type { Paste } from '../lookup/browser/paste/readPaste.ts';
import { fill } from '../text/fill.ts';
import { definitionList } from './definitionList.ts';
import { element, verbatim } from './element.ts';
import { words } from './lookupWords.ts';

/** Shows what was read from a pasted text: whose it is, each failed call, and the text with its secrets masked. */
export function pastePanel({ errors, foreign, isShortened, masked, secrets }: Paste): HTMLElement {
  const panel = element('section', 'pasted');
  const title =
    foreign === undefined
      ? fill(words.pasted, { n: errors.length })
      : fill(words.foreign, { cloud: words.clouds[foreign] });
  panel.append(element('h3', '', title));
  if (foreign !== undefined) {
    panel.append(element('p', 'pasted-note', foreign === 'cos' ? words.foreignCos : words.foreignAdvice));
  }
  if (isShortened) panel.append(element('p', 'pasted-note', words.shortened));
  if (secrets > 0) panel.append(element('p', 'pasted-note', fill(words.masked, { n: secrets })));
  panel.append(...errors.map(callOf));
  const original = element('details', '');
  original.append(element('summary', '', words.original), element('pre', '', masked));
  panel.append(original);
  return panel;
}

/** What is said where no code answers a pasted text. */
export const noneOfPaste = ({ errors, foreign }: Paste): string =>
  foreign !== undefined || errors.some(({ isClientSide }) => isClientSide) ? words.explained : words.unread;

function callOf(error: PastedError): HTMLElement {
  const call = element('div', 'pasted-call');
  const pairs = [
    [error.codeFrom === 'message' ? words.codeFromMessage : words.code, error.code],
    [words.cause, error.causes?.join('\n')],
    ['RequestId', error.requestId],
    [words.product, error.product],
    [words.action, error.action],
    [words.region, error.region],
    ['Message', error.message],
  ] as const;
  call.append(definitionList(pairs, (_, value) => [verbatim('span', '', value)]));
  if (error.isClientSide) call.append(element('p', 'pasted-note', words.clientSide));
  return call;
}
