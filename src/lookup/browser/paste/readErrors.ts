import { rules } from '#vendor/paste.ts';
import { isClientCode } from './clientErrors.ts';
import { NO_SETTINGS, type CallSettings } from './callFields.ts';
import type { IsKnown } from './codeShape.ts';
import { findBlocks } from './findBlocks.ts';
import { findCallDetails } from './findCallDetails.ts';
import { findErrorMentions, type ErrorMention } from './findErrorMentions.ts';
import { findMessages, messageAfter } from './findMessages.ts';
import { findTopics } from './findProducts.ts';
import { findRequestIds } from './findRequestIds.ts';
import { mergeErrors } from './mergeErrors.ts';
import type { PastedError } from './pastedError.ts';
import { assignOwn, assignShared, type Span } from './spans.ts';

const MAX_ERRORS = 20;

/** The id of the product that alone has a code, or undefined where several have it or none. */
export type ProductOfCode = (code: string) => string | undefined;

interface Known {
  readonly isKnown: IsKnown;
  readonly productOfCode?: ProductOfCode;
  readonly settings?: CallSettings;
}

/**
 * Reads the failed calls that a text describes, each once, in order of the text.
 * @param text made by `decodeText`, with its secrets masked
 */
export function readErrors(
  text: string,
  { isKnown, productOfCode = () => undefined, settings = NO_SETTINGS }: Known,
): PastedError[] {
  const { fields, hosts, regions } = settings;
  const messages = findMessages(text, fields.message);
  const requestIds = findRequestIds(text, fields.requestId);
  const mentions = findErrorMentions(text, { messages, requestIds, isKnown, codeFields: fields.code });
  const details = findCallDetails(text, hosts, regions);
  const withoutCodes = messages.filter(
    (message) => !mentions.some((mention) => mention.codeFrom === 'text' && overlaps(message, mention)),
  );
  const blocks = findBlocks(text, mentions, details.times);
  const assign = (spans: readonly Span[]) => assignShared(spans, mentions, blocks);
  const assignFirst = (lists: readonly (readonly Span[])[]) => firstOfEach(lists.map(assign), mentions.length);
  const assigned = {
    messages: assignOwn(withoutCodes, mentions),
    requestIds: assignOwn(requestIds, mentions, blocks),
    times: assign(details.times),
    endpoints: assign(details.endpoints),
    versions: assign(details.versions),
    products: assignFirst(details.products),
    actions: assignFirst(details.actions),
    regions: assignFirst(details.regions),
    topics: assignFirst(findTopics(text)),
  };
  const errors = mentions.map((mention, index): PastedError => {
    const requestId = assigned.requestIds[index];
    const message = mention.message ?? assigned.messages[index] ?? messageAfter(text, mention) ?? mention.sentence;
    const action = assigned.actions[index];
    const isUnanswered = requestId === undefined && mention.code !== undefined && isClientCode(mention.code);
    return {
      ...withoutUndefined({
        code: mention.code,
        codeFrom: mention.codeFrom,
        causes: mention.causes,
        message,
        requestId,
        time: assigned.times[index],
        action,
        region: assigned.regions[index],
        endpoint: assigned.endpoints[index],
        product:
          assigned.products[index] ??
          (mention.code === undefined ? undefined : productOfCode(mention.code)) ??
          (action === undefined ? undefined : rules.products.ofActions.get(action)) ??
          assigned.topics[index],
        version: assigned.versions[index],
      }),
      isClientSide: mention.isClientSide || isUnanswered,
    };
  });
  return mergeErrors(errors).slice(0, MAX_ERRORS);
}

/** Whether a message contains the mention of an error, or its label does: it is then not the message of that error. */
const overlaps = (message: Span, mention: ErrorMention): boolean =>
  (message.start <= mention.start && message.end >= mention.end) ||
  (message.start >= mention.start && message.start < mention.end);

/** For each error, the value of the first of several lists that has one. */
const firstOfEach = (lists: readonly (readonly (string | undefined)[])[], count: number): (string | undefined)[] =>
  Array.from({ length: count }, (_, index) =>
    lists.map((values) => values[index]).find((value) => value !== undefined),
  );

type ErrorTexts = Omit<PastedError, 'isClientSide'>;
type WithUndefined<T> = { [Key in keyof T]: T[Key] | undefined };

const withoutUndefined = (texts: WithUndefined<ErrorTexts>): ErrorTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
