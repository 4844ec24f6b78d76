import { isClientCode } from './clientErrors.ts';
import type { IsKnown } from './codeShape.ts';
import { nearFacts, type Fact } from './spans.ts';
import { findCalls } from './findCallDetails.ts';
import { messageAfter, findMessages } from './findMessages.ts';
import { findPlaces, type Place } from './findErrorMentions.ts';
import { findRequestIds } from './findRequestIds.ts';
import { mergeErrors } from './mergeErrors.ts';
import type { PastedError } from './readPaste.ts';

/** More errors of one text than these are not read. */
const MOST = 20;

/**
 * The failed calls that a text tells of, in order of appearance, each once.
 * @param text made by `plainText`, with its secrets masked
 */
export function readErrors(text: string, isKnown: IsKnown): PastedError[] {
  const messages = findMessages(text);
  const requestIds = findRequestIds(text);
  const places = findPlaces(text, { messages, requestIds, isKnown });
  if (places.length === 0) return [];

  const own = messages.filter(
    (message) => !places.some((place) => place.codeFrom === 'text' && overlap(message, place)),
  );
  const calls = findCalls(text);
  const near = {
    messages: nearFacts(own, places, false),
    requestIds: nearFacts(requestIds, places, false),
    endpoints: nearFacts(calls.endpoints, places, true),
    versions: nearFacts(calls.versions, places, true),
    products: surest(calls.products, places),
    actions: surest(calls.actions, places),
    regions: surest(calls.regions, places),
  };
  const errors = places.map((place, index): PastedError => {
    const requestId = near.requestIds[index];
    return withoutEmpty({
      code: place.code,
      codeFrom: place.codeFrom,
      message: place.message ?? near.messages[index] ?? messageAfter(text, place)?.value ?? place.sentence,
      requestId,
      action: near.actions[index],
      region: near.regions[index],
      endpoint: near.endpoints[index],
      product: near.products[index],
      version: near.versions[index],
      isClientSide: place.isClientSide || (requestId === undefined && isClientCode(place.code ?? '')),
    });
  });
  return mergeErrors(errors).slice(0, MOST);
}

/** Whether a message spans a code, and so holds the error rather than being what it says, or its label leads in the code. */
const overlap = (message: Fact, place: Place): boolean =>
  (message.start <= place.start && message.end >= place.end) ||
  (message.start >= place.start && message.start < place.end);

/** What belongs to each place by the first of several lists that holds something. */
function surest(lists: readonly (readonly Fact[])[], places: readonly Place[]): (string | undefined)[] {
  const found = lists.map((facts) => nearFacts(facts, places, true));
  return places.map((_, index) => found.map((values) => values[index]).find((value) => value !== undefined));
}

type Loose<T> = { [K in keyof T]: T[K] | undefined };

function withoutEmpty({ isClientSide, ...texts }: Loose<PastedError>): PastedError {
  const filled = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
  return { ...filled, isClientSide: isClientSide ?? false };
}
