import { CLIENT_FAILURE } from './clientErrors.ts';
import type { IsKnown } from './codeShape.ts';
import { findLabelledCodes, findShapedCodes, findSingleCodes, type CodeSpan } from './findCodes.ts';
import { CODES_OF_NUMBERS, GATEWAY_MESSAGES } from './gatewayMessages.ts';
import { byStart, findSpans, type Span } from './spans.ts';
import { tidyMessage } from './tidyMessage.ts';

/** A part of a text that shows that a call failed. */
export interface ErrorMention extends CodeSpan {
  readonly code?: string;
  readonly codeFrom?: 'text' | 'message';
  /** The message, where it is what shows the failure. */
  readonly message?: string;
  /** Codes that its message names, as what caused it. */
  readonly causes?: readonly string[];
  /** The sentence that shows the failure; it serves as the message where there is no other. */
  readonly sentence?: string;
  readonly isClientSide: boolean;
}

/** What is already known about a text. */
interface KnownSpans {
  readonly messages: readonly Span[];
  readonly requestIds: readonly Span[];
  readonly isKnown: IsKnown;
}

const MAX_MENTIONS = 100;
/** How much of a line is kept before and after the failure that it describes. */
const MAX_LINE = { before: 200, after: 300 };

const FAILURE_WORD = /error|exception|fail|错误|失败|异常|报错/i;
/** The code of API 2.0: `"code":4100`. */
const NUMBER = /(?<![A-Za-z])code["'\\]{0,9}\s{0,9}[:=：]\s{0,9}["'\\]{0,9}(?<value>[4-6]\d00|4[1-6]\d\d)(?!\d)/gi;
const OF_API_2 = /codeDesc|qcloud|腾讯|tencent|secret_?id|\(1\d{5}\)|\[request id/i;

const SUCCESS = /^(?:ok|(?:\w+ )?success\w*|成功)\W*$/i;

/**
 * Finds where a text mentions errors, in order of the text. The first kind of evidence that it has counts: codes, codes without dots,
 * messages of the gateway, failures of the client, other messages, request ids.
 */
export function findErrorMentions(text: string, known: KnownSpans): ErrorMention[] {
  const codes = findCodes(text, known);
  if (codes.length > 0) return codes.slice(0, MAX_MENTIONS);
  const singleCodes = findSingleCodes(text, known.isKnown);
  const gateway = findGatewayMessages(text);
  const confirmed = singleCodes.filter(
    ({ value }) => gateway.length === 0 || gateway.some((message) => message.value === value),
  );
  if (confirmed.length > 0) return confirmed.slice(0, MAX_MENTIONS).map(mentionOfCode);
  if (gateway.length > 0) return gateway.slice(0, MAX_MENTIONS).map((message) => mentionOfGateway(text, message));
  const numbers = findNumbers(text);
  if (numbers.length > 0) return numbers;
  if (known.requestIds.length === 0 && CLIENT_FAILURE.test(text)) return [mentionOfClient(text)];
  return findOtherMentions(text, known);
}

function findCodes(text: string, { messages, isKnown }: KnownSpans): ErrorMention[] {
  const labelled = findLabelledCodes(text, isKnown);
  const names = new Set(labelled.map(({ value }) => value));
  const shaped = findShapedCodes(text, isKnown).filter(({ value }) => !names.has(value));
  if (labelled.length === 0) return shaped.map(mentionOfCode);
  const inMessages = new Set(shaped.filter((code) => messages.some((message) => contains(message, code))));
  const codes = [...labelled, ...shaped.filter((code) => !inMessages.has(code))].sort(byStart);
  return codes.map((code, index) => {
    const end = codes[index + 1]?.start ?? Infinity;
    const causes = [...inMessages].filter(({ start }) => start > code.start && start < end).map(({ value }) => value);
    return { ...mentionOfCode(code), ...(causes.length > 0 && { causes: [...new Set(causes)] }) };
  });
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;

/** The messages of the gateway, with their codes as values. One that has several known wordings counts once. */
function findGatewayMessages(text: string): Span[] {
  const found = GATEWAY_MESSAGES.flatMap(({ pattern, code }, wording) =>
    findSpans(text, pattern, () => code).map((span) => ({ ...span, wording })),
  ).sort(byStart);
  const isRepeated = ({ value, start, wording }: (typeof found)[number], index: number) =>
    found
      .slice(Math.max(0, index - 3), index)
      .some(
        (before) =>
          before.value === value && before.wording !== wording && !text.slice(before.start, start).includes('\n'),
      );
  return found.filter((message, index) => !isRepeated(message, index)).map(({ wording: _, ...message }) => message);
}

/** Numbers of API 2.0, in a text of it. */
function findNumbers(text: string): ErrorMention[] {
  if (!OF_API_2.test(text)) return [];
  return findSpans(text, NUMBER, (number) => CODES_OF_NUMBERS[number]).map((span) => ({
    ...mentionOfCode({ ...span, mayLeadMessage: false }),
    codeFrom: 'message',
  }));
}

const mentionOfCode = (code: CodeSpan): ErrorMention => ({
  ...code,
  code: code.value,
  codeFrom: 'text',
  isClientSide: false,
});

const mentionOfGateway = (text: string, message: Span): ErrorMention => ({
  ...message,
  code: message.value,
  codeFrom: 'message',
  sentence: tidyMessage(text.slice(message.start, message.end), false),
  mayLeadMessage: false,
  isClientSide: false,
});

function mentionOfClient(text: string): ErrorMention {
  const at = text.search(CLIENT_FAILURE);
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - MAX_LINE.before);
  const end = text.slice(at, at + MAX_LINE.after).search(/\n|$/) + at;
  const sentence = tidyMessage(text.slice(start, end), false);
  return { value: '', start, end, mayLeadMessage: false, sentence, isClientSide: true };
}

/** Messages of a text that speaks of a failure, or else its request ids: a request id may be all that is left of an error. */
function findOtherMentions(text: string, { messages, requestIds }: KnownSpans): ErrorMention[] {
  const mention = { mayLeadMessage: false, isClientSide: false };
  const hasFailureWord = FAILURE_WORD.test(text);
  if (hasFailureWord || /code/i.test(text)) {
    const failures = messages.filter(({ value }) => !SUCCESS.test(value));
    if (failures.length > 0) return failures.map((message) => ({ ...message, ...mention, message: message.value }));
  }
  const isResponse = text.includes('{') && !hasFailureWord;
  return isResponse ? [] : requestIds.slice(0, MAX_MENTIONS).map((requestId) => ({ ...requestId, ...mention }));
}
