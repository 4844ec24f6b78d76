import { CLIENT_FAILURE } from './clientErrors.ts';
import type { IsKnown } from './codeShape.ts';
import { findFacts, type Fact } from './spans.ts';
import { findLabelledCodes, findShapedCodes, findSingleCodes, type CodeFact } from './findCodes.ts';
import { gatewayMessages } from './gatewayMessages.ts';
import { tidyMessage } from './tidyMessage.ts';

/** Where a text tells of one error. */
export interface Place extends CodeFact {
  readonly code?: string;
  readonly codeFrom?: 'text' | 'message';
  /** The message, where the place is one. */
  readonly message?: string;
  /** A sentence that tells the code, for want of a message. */
  readonly sentence?: string;
  readonly isClientSide: boolean;
}

interface Found {
  readonly messages: readonly Fact[];
  readonly requestIds: readonly Fact[];
  readonly isKnown: IsKnown;
}

/** More places of one text than these are not read. */
const MOST = 100;

/** Where a text tells of errors, in order: by codes, or else by sentences of the gateway, client-side failures, messages. */
export function findPlaces(text: string, found: Found): Place[] {
  const codes = codePlaces(text, found);
  if (codes.length > 0) return codes.slice(0, MOST);
  const singles = findSingleCodes(text, found.isKnown);
  const sentences = gatewayFacts(text);
  const named = singles.filter(({ value }) => sentences.length === 0 || sentences.some((fact) => fact.value === value));
  if (named.length > 0) return named.slice(0, MOST).map(codePlace);
  if (sentences.length > 0) return sentences.slice(0, MOST).map((fact) => sentencePlace(text, fact));
  return found.requestIds.length === 0 && CLIENT_FAILURE.test(text) ? [clientPlace(text)] : messagePlaces(text, found);
}

function codePlaces(text: string, { messages, isKnown }: Found): Place[] {
  const labelled = findLabelledCodes(text, isKnown);
  const shaped = findShapedCodes(text, isKnown);
  const names = new Set(labelled.map(({ value }) => value));
  const others = shaped.filter(
    ({ value, start, end }) =>
      !names.has(value) &&
      (labelled.length === 0 || !messages.some((message) => message.start <= start && message.end >= end)),
  );
  return [...labelled, ...others].sort((a, b) => a.start - b.start).map(codePlace);
}

const codePlace = (fact: CodeFact): Place => ({ ...fact, code: fact.value, codeFrom: 'text', isClientSide: false });

const gatewayFacts = (text: string): Fact[] =>
  gatewayMessages.flatMap(([pattern, code]) => findFacts(text, pattern, () => code)).sort((a, b) => a.start - b.start);

const sentencePlace = (text: string, fact: Fact): Place => ({
  ...fact,
  code: fact.value,
  codeFrom: 'message',
  sentence: tidyMessage(text.slice(fact.start, fact.end), false),
  isBare: false,
  isClientSide: false,
});

function clientPlace(text: string): Place {
  const at = text.search(CLIENT_FAILURE);
  const start = Math.max(text.lastIndexOf('\n', at) + 1, at - 200);
  const end = text.slice(at, at + 300).search(/\n|$/) + at;
  const sentence = tidyMessage(text.slice(start, end), false);
  return { value: '', start, end, isBare: false, sentence, isClientSide: true };
}

/** Only a text that tells of a failure has messages of errors; one with a request id may be all that is left of one. */
function messagePlaces(text: string, { messages, requestIds }: Found): Place[] {
  const place = { isBare: false, isClientSide: false };
  if (/error|exception|fail|code|错误|失败|异常|报错/i.test(text)) {
    const failures = messages.filter(({ value }) => !/^(?:ok|(?:\w+ )?success\w*|成功)\W*$/i.test(value));
    if (failures.length > 0) return failures.map((fact) => ({ ...fact, ...place, message: fact.value }));
  }
  const isAnswer = text.includes('{') && !/error|exception|fail|错误|失败|异常|报错/i.test(text);
  return isAnswer ? [] : requestIds.slice(0, MOST).map((fact) => ({ ...fact, ...place }));
}
