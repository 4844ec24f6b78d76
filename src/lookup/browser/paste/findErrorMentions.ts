import { rules } from '#vendor/paste.ts';
import { findFieldCodes, findKnownWords } from './callFields.ts';
import { CLIENT_FAILURE } from './clientErrors.ts';
import type { IsKnown } from './codeShape.ts';
import { findLabelledCodes, findShapedCodes, findSingleCodes, type CodeSpan } from './findCodes.ts';
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
  /** Names of fields that hold codes. */
  readonly codeFields?: readonly string[];
}

const MAX_MENTIONS = 100;
/** How much of a line is kept before and after the failure that it describes. */
const MAX_LINE = { before: 200, after: 300 };

const FAILURE_WORD = /error|exception|fail|错误|失败|异常|报错/i;
/** A number in the place of a code: `"code":4100`. */
const NUMBER = /(?<![A-Za-z])code["'\\]{0,9}\s{0,9}[:=：]\s{0,9}["'\\]{0,9}(?<value>\d{1,9})(?!\d)/gi;
const HAS_NUMBERS = new RegExp(rules.numbers.mention, 'i');

const SUCCESS = /^(?:ok|(?:\w+ )?success\w*|成功)\W*$/i;

/**
 * Finds where a text mentions errors, in order of the text. The first kind of evidence that it has counts: codes, codes without dots,
 * messages of the gateway, numbers that stand for codes, codes that only the tables tell, failures of the client, other messages, request ids.
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
  if (numbers.length > 0) return numbers.slice(0, MAX_MENTIONS);
  const words = findKnownWords(text, known.isKnown);
  if (words.length > 0)
    return words.slice(0, MAX_MENTIONS).map((word) => mentionOfCode({ ...word, mayLeadMessage: true }));
  if (known.requestIds.length === 0 && CLIENT_FAILURE.test(text)) return [mentionOfClient(text)];
  return findOtherMentions(text, known);
}

function findCodes(text: string, { messages, isKnown, codeFields = [] }: KnownSpans): ErrorMention[] {
  const inFields = findFieldCodes(text, codeFields, isKnown).map((span) => ({ ...span, mayLeadMessage: false }));
  const labelled = inFields.length > 0 ? inFields : findLabelledCodes(text, isKnown);
  const names = new Set(labelled.map(({ value }) => value));
  const shaped = findShapedCodes(text, isKnown).filter(({ value }) => !names.has(value));
  if (labelled.length === 0) {
    const singles = shaped.length === 0 ? [] : findSingleCodes(text, isKnown).filter(({ value }) => isKnown(value));
    return [...shaped, ...singles].sort(byStart).map(mentionOfCode);
  }
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
  const found = rules.messages
    .flatMap(({ pattern, code }, wording) => findSpans(text, pattern, () => code).map((span) => ({ ...span, wording })))
    .sort(byStart);
  const isRepeated = ({ value, start, wording }: (typeof found)[number], index: number) =>
    found
      .slice(Math.max(0, index - 3), index)
      .some(
        (before) =>
          before.value === value && before.wording !== wording && !text.slice(before.start, start).includes('\n'),
      );
  return found.filter((message, index) => !isRepeated(message, index)).map(({ wording: _, ...message }) => message);
}

/** Numbers that stand for codes, in a text that shows that they do. */
function findNumbers(text: string): ErrorMention[] {
  if (!HAS_NUMBERS.test(text)) return [];
  return findSpans(text, NUMBER, (number) => rules.numbers.codes[number]).map((span) => ({
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
