import type { HandOffDetails } from '../handOff/details.ts';
import { refusedOperation, smallestPolicy } from '../handOff/policy.ts';
import type { CallContext } from '../lookup/shared/callContext.ts';
import type { CodeData } from '../pageData.ts';
import { toPlainText, type RichText } from '../text/richText.ts';

const MAX_MEANINGS = 3;

/**
 * What a page says of its code, for a ticket.
 * @param data of the page, this one or its translation
 * @param call decides between what the page says of several products
 */
export function handOffDetails({ code, meanings, remedies }: CodeData, url: string, call: CallContext): HandOffDetails {
  const { product } = call;
  const own = product === undefined ? [] : meanings.filter(({ products }) => products.includes(product));
  const holding = remediesFor(remedies, product);
  const [remedy] = holding;
  const retry = product === undefined ? onlyOne(holding.map((other) => other.retry)) : remedy?.retry;
  const fixedBy = product === undefined ? onlyOne(holding.map((other) => other.fixedBy)) : remedy?.fixedBy;
  const operation = refusedOperation(call);
  return {
    code,
    meanings: onePerText(own.length > 0 ? own : meanings).slice(0, MAX_MEANINGS),
    steps: remedy?.steps ?? [],
    ...(operation !== undefined && { policy: smallestPolicy(operation) }),
    ...(retry !== undefined && { retry }),
    ...(fixedBy !== undefined && { fixedBy }),
    url,
    call,
  };
}

/** The remedies that hold for a call: those of its product and of all. Of a call of an unknown product, those of one product count only where it is the only one. */
function remediesFor(remedies: CodeData['remedies'], product: string | undefined): CodeData['remedies'] {
  const holding = remedies.filter((other) => other.product === undefined || other.product === product);
  return product === undefined && holding.length === 0 && remedies.length === 1 ? remedies : holding;
}

/** The texts of meanings, those that differ in punctuation only once. */
function onePerText(meanings: CodeData['meanings']): RichText[] {
  const byLetters = new Map<string, RichText>();
  for (const { text } of meanings) {
    const letters = toPlainText(text)
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase();
    if (!byLetters.has(letters)) byLetters.set(letters, text);
  }
  return [...byLetters.values()];
}

/** The value that all have, or undefined where there is none or more than one. */
function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : undefined;
}
