import { isClientCode } from './clientErrors.ts';
import type { IsKnown } from './codeShape.ts';
import { NO_SETTINGS, type CallSettings } from './callFields.ts';
import { findCallDetails } from './findCallDetails.ts';
import { findErrorMentions, type ErrorMention } from './findErrorMentions.ts';
import { findMessages, messageAfter } from './findMessages.ts';
import { findRequestIds } from './findRequestIds.ts';
import { mergeErrors } from './mergeErrors.ts';
import type { PastedError } from './pastedError.ts';
import { assignOwn, assignShared, type Span } from './spans.ts';

const MAX_ERRORS = 20;

/**
 * Reads the failed calls that a text describes, each once, in order of the text.
 * @param text made by `decodeText`, with its secrets masked
 */
export function readErrors(text: string, isKnown: IsKnown, settings: CallSettings = NO_SETTINGS): PastedError[] {
  const { fields, hosts, regions } = settings;
  const messages = findMessages(text, fields.message);
  const requestIds = findRequestIds(text, fields.requestId);
  const mentions = findErrorMentions(text, { messages, requestIds, isKnown, codeFields: fields.code });
  const details = findCallDetails(text, hosts, regions);
  const withoutCodes = messages.filter(
    (message) => !mentions.some((mention) => mention.codeFrom === 'text' && overlaps(message, mention)),
  );
  const assigned = {
    messages: assignOwn(withoutCodes, mentions),
    requestIds: assignOwn(requestIds, mentions),
    times: assignShared(details.times, mentions),
    endpoints: assignShared(details.endpoints, mentions),
    versions: assignShared(details.versions, mentions),
    products: assignFirst(details.products, mentions),
    actions: assignFirst(details.actions, mentions),
    regions: assignFirst(details.regions, mentions),
  };
  const errors = mentions.map((mention, index): PastedError => {
    const requestId = assigned.requestIds[index];
    const message = mention.message ?? assigned.messages[index] ?? messageAfter(text, mention) ?? mention.sentence;
    const isUnanswered = requestId === undefined && mention.code !== undefined && isClientCode(mention.code);
    return {
      ...withoutUndefined({
        code: mention.code,
        codeFrom: mention.codeFrom,
        message,
        requestId,
        time: assigned.times[index],
        action: assigned.actions[index],
        region: assigned.regions[index],
        endpoint: assigned.endpoints[index],
        product: assigned.products[index],
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

/** Assigns values from the first of several lists that has one for an error. */
function assignFirst(lists: readonly (readonly Span[])[], mentions: readonly ErrorMention[]): (string | undefined)[] {
  const assigned = lists.map((spans) => assignShared(spans, mentions));
  return mentions.map((_, index) => assigned.map((values) => values[index]).find((value) => value !== undefined));
}

type ErrorTexts = Omit<PastedError, 'isClientSide'>;
type WithUndefined<T> = { [Key in keyof T]: T[Key] | undefined };

const withoutUndefined = (texts: WithUndefined<ErrorTexts>): ErrorTexts =>
  Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== undefined));
