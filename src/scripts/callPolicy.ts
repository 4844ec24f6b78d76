import { refusedOperation } from '#vendor/policy.ts';
import type { CallContext } from '../lookup/shared/callContext.ts';

/** The operation of the page's own example, by the text node that holds it. */
const examples = new Map<Text, string>();

/** Puts the operation that a call was refused into the policies and messages of the page that name one operation; without one they get their own back. */
export function fillPolicies(call: CallContext): void {
  for (const [node, own] of examples) node.data = own;
  const operation = refusedOperation(call);
  if (operation === undefined) return;
  for (const block of document.querySelectorAll('.remedy pre')) {
    const [own, ...others] = new Set(block.textContent.match(OPERATION) ?? []);
    if (own === undefined || others.length > 0 || !SAMPLE.test(block.textContent)) continue;
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      if (!(node instanceof Text) || !node.data.includes(own)) continue;
      examples.set(node, examples.get(node) ?? node.data);
      node.data = node.data.replace(own, operation);
    }
  }
}

/** A policy, or the message of a refused call. */
const SAMPLE = /"statement"|perform operation/;
const OPERATION = /[a-z][a-z0-9]+:[A-Z][A-Za-z0-9]+/g;
