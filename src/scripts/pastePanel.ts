import { otherApis } from '#vendor/otherApis.ts';
import type { PastedError } from '../lookup/browser/paste/pastedError.ts';
import type { Paste } from '../lookup/browser/paste/readPaste.ts';
import { fill } from '../text/fill.ts';
import { definitionList } from './definitionList.ts';
import { element, verbatim } from './element.ts';
import { words } from './lookupWords.ts';

/**
 * Shows what was read from a pasted text: whose it is, each failed call, and the text with its secrets masked.
 * @param nameOf what a product is called, by what the text calls it
 */
export function pastePanel(
  { errors, foreign, isShortened, masked, secrets }: Paste,
  nameOf: (product: string) => string,
): HTMLElement {
  const panel = element('section', 'pasted');
  if (foreign === undefined) panel.append(element('h3', '', fill(words.pasted, { n: errors.length })));
  else panel.append(...ownerOf(foreign));
  if (isShortened) panel.append(element('p', 'pasted-note', words.shortened));
  if (secrets > 0) panel.append(element('p', 'pasted-note', fill(words.masked, { n: secrets })));
  panel.append(...errors.map((error) => callOf(error, nameOf)));
  const original = element('details', '');
  original.append(element('summary', '', words.original), element('pre', '', masked));
  panel.append(original);
  return panel;
}

/** Whose API answered, and where to look its errors up. */
function ownerOf(foreign: string): HTMLElement[] {
  const clouds: Readonly<Record<string, string>> = words.clouds;
  const { name = clouds[foreign] ?? foreign, advice = words.foreignAdvice } = otherApis[foreign] ?? {};
  return [element('h3', '', fill(words.foreign, { cloud: name })), element('p', 'pasted-note', advice)];
}

/** What is said where no code answers a pasted text. */
export const noneOfPaste = ({ errors, foreign }: Paste): string =>
  foreign !== undefined || errors.some(({ isClientSide }) => isClientSide) ? words.explained : words.unread;

function callOf(error: PastedError, nameOf: (product: string) => string): HTMLElement {
  const call = element('div', 'pasted-call');
  const pairs = [
    [error.codeFrom === 'message' ? words.codeFromMessage : words.code, error.code],
    [words.cause, error.causes?.join('\n')],
    [words.requestId, error.requestId],
    [words.product, error.product === undefined ? undefined : nameOf(error.product)],
    [words.action, error.action],
    [words.region, error.region],
    ['Message', error.message],
  ] as const;
  call.append(definitionList(pairs, (_, value) => [verbatim('span', '', value)]));
  if (error.isClientSide) call.append(element('p', 'pasted-note', words.clientSide));
  return call;
}
