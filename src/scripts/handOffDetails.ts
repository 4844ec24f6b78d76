import type { HandOffDetails } from '../handOff/details.ts';
import { isPolicy, refusedOperation, smallestPolicy } from '#vendor/policy.ts';
import type { CallContext } from '../lookup/shared/callContext.ts';
import type { CodeData, MeaningData } from '../pageData.ts';
import { toPlainText, type RichText } from '../text/richText.ts';

const MAX_MEANINGS = 3;

/**
 * What a page says of its code, for a ticket.
 * @param data of the page, this one or its translation
 * @param call decides between what the page says of several products
 */
export function handOffDetails({ code, meanings, remedies }: CodeData, url: string, call: CallContext): HandOffDetails {
  const product = call.product ?? onlyOne(meanings.flatMap(({ products }) => products));
  const own = product === undefined ? meanings : meaningsFor(meanings, product);
  const holding = remediesFor(remedies, product);
  const [remedy] = holding;
  const retry = product === undefined ? onlyOne(holding.map((other) => other.retry)) : remedy?.retry;
  const fixedBy = product === undefined ? onlyOne(holding.map((other) => other.fixedBy)) : remedy?.fixedBy;
  const operation = refusedOperation(call);
  const examples = remedy?.examples ?? [];
  const name = onlyOne(own.map((meaning) => meaning.name ?? ''));
  const httpStatus = onlyOne(own.map((meaning) => meaning.httpStatus ?? ''));
  const texts = (column: 'cause' | 'solution'): RichText[] =>
    onePerText(own.flatMap((meaning) => (meaning[column] ? [meaning[column]] : []))).slice(0, MAX_MEANINGS);
  return {
    code,
    ...(name !== undefined && { name }),
    ...(httpStatus !== undefined && { httpStatus }),
    meanings: onePerText(own.map(({ text }) => text)).slice(0, MAX_MEANINGS),
    messages: [...new Set(own.flatMap(({ message }) => message ?? []))].slice(0, MAX_MEANINGS),
    tableCauses: texts('cause'),
    tableSolutions: texts('solution'),
    steps: remedy?.steps ?? [],
    // The policy of the call stands in place of one that is an example.
    examples: operation !== undefined && examples.some(([run]) => run?.isBlock && isPolicy(run.text)) ? [] : examples,
    ...(operation !== undefined && { policy: smallestPolicy(operation) }),
    ...(retry !== undefined && { retry }),
    ...(fixedBy !== undefined && { fixedBy }),
    url,
    call,
  };
}

/** What the tables of a product say; where they say nothing, what holds for every product. */
function meaningsFor(meanings: readonly MeaningData[], product: string): readonly MeaningData[] {
  const own = meanings.filter(({ products }) => products.some((id) => isSameProduct(id, product)));
  return own.length > 0 ? own : meanings.filter(({ isCommon }) => isCommon);
}

/** A host and a log name a product without the version that its id may end with: `es` is `es.v20180416`. */
const isSameProduct = (id: string, named: string): boolean =>
  id === named.toLowerCase() || id.replace(/\.v\d{8}$/, '') === named.toLowerCase();

/** The remedies that hold for a call: those of its product and of all. Of a call of an unknown product, those of one product count only where it is the only one. */
function remediesFor(remedies: CodeData['remedies'], product: string | undefined): CodeData['remedies'] {
  const holding = remedies.filter(
    (other) => other.product === undefined || (product !== undefined && isSameProduct(other.product, product)),
  );
  return product === undefined && holding.length === 0 && remedies.length === 1 ? remedies : holding;
}

/** The texts, those that differ in punctuation only once. */
function onePerText(texts: readonly RichText[]): RichText[] {
  const byLetters = new Map<string, RichText>();
  for (const text of texts) {
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
