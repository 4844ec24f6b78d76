import type { HandOffDetails } from '../handOff/details.ts';
import type { CallContext } from '../lookup/shared/callContext.ts';
import type { CodeData } from '../pageData.ts';

const MAX_MEANINGS = 3;

/**
 * What a page says of its code, for a ticket.
 * @param data of the page, this one or its translation
 * @param call decides between what the page says of several products
 */
export function handOffDetails({ code, meanings, remedies }: CodeData, url: string, call: CallContext): HandOffDetails {
  const { product } = call;
  const own = product === undefined ? undefined : meanings.find(({ products }) => products.includes(product));
  const holding = remediesFor(remedies, product);
  const [remedy] = holding;
  const retry = onlyOne(holding.map((other) => other.retry));
  const fixedBy = onlyOne(holding.map((other) => other.fixedBy));
  return {
    code,
    meanings: (own ? [own] : meanings.slice(0, MAX_MEANINGS)).map(({ text }) => text),
    steps: remedy?.steps ?? [],
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

/** The value that all have, or undefined where there is none or more than one. */
function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : undefined;
}
