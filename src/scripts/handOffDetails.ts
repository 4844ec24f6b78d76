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
  const remedy = remedies.find((other) => other.product === product) ?? remedies[0];
  const retry = onlyOne(remedies.map((other) => other.retry));
  const fixedBy = onlyOne(remedies.map((other) => other.fixedBy));
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

/** The value that all have, or undefined where there is none or more than one. */
function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  const [value, ...others] = new Set(values);
  return others.length === 0 ? value : undefined;
}
