import type { Pasted, PastedError } from '../lookup/browser/paste/readPaste.ts';
import { words } from './lookupWords.ts';
import { element } from './element.ts';

/** What was read out of a pasted text, shown before the answers: each failed call, and the text with its secrets masked. */
export function pastePanel({ errors, masked, secrets }: Pasted): HTMLElement {
  const panel = element('section', 'pasted');
  panel.append(element('h3', '', words.pasted.replace('{n}', String(errors.length))));
  if (secrets > 0) panel.append(element('p', 'pasted-note', words.masked.replace('{n}', String(secrets))));
  panel.append(...errors.map(callOf));
  const original = element('details', '');
  original.append(element('summary', '', words.original), element('pre', '', masked));
  panel.append(original);
  return panel;
}

function callOf(error: PastedError): HTMLElement {
  const call = element('div', 'pasted-call');
  const facts = element('dl', 'facts');
  for (const [label, value] of factsOf(error)) {
    const pair = element('div', '');
    const text = element('dd', '', value);
    text.translate = false;
    pair.append(element('dt', '', label), text);
    facts.append(pair);
  }
  call.append(facts);
  if (error.isClientSide) call.append(element('p', 'pasted-note', words.clientSide));
  return call;
}

const factsOf = ({ code, codeFrom, requestId, product, action, region, message }: PastedError): [string, string][] =>
  (
    [
      [codeFrom === 'message' ? words.codeFromMessage : words.code, code],
      ['RequestId', requestId],
      [words.product, product],
      [words.action, action],
      [words.region, region],
      ['Message', message],
    ] as const
  ).flatMap(([label, value]) => (value === undefined ? [] : [[label, value]]));
