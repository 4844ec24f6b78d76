import { rules } from '#vendor/paste.ts';
import { findFieldCodes, findKnownWords, NO_SETTINGS, type CallSettings } from './callFields.ts';
import type { IsKnown } from './codeShape.ts';
import { findLabelledCodes, findShapedCodes } from './findCodes.ts';
import { findMessages } from './findMessages.ts';
import { findRequestIds } from './findRequestIds.ts';

const MAX_WORD_LENGTH = 200;
const MAX_PHRASE_LENGTH = 80;
/** A shorter part of a message of the gateway is a phrase to search for. */
const MIN_MESSAGE_LENGTH = 14;

/**
 * Whether a text is a query rather than a text to read errors from: one word with the syntax of a code, or a short line that contains no
 * labelled code, no code by its shape, no request id and no message of the gateway.
 * @param text made by `decodeText`
 */
export function isQuery(text: string, isKnown: IsKnown, { fields }: CallSettings = NO_SETTINGS): boolean {
  if (text.length <= MAX_WORD_LENGTH && /^[^\p{L}\p{N}]*[\w.-]+[^\p{L}\p{N}]*$/u.test(text)) return true;
  if (text.length > MAX_PHRASE_LENGTH || text.includes('\n')) return false;
  if (/[{}]/.test(text) && findMessages(text, fields.message).length > 0) return false;
  if (findLabelledCodes(text, isKnown).length > 0 || findRequestIds(text, fields.requestId).length > 0) return false;
  if (findShapedCodes(text, isKnown).length > 0) return false;
  if (findFieldCodes(text, fields.code, isKnown).length > 0 || findKnownWords(text, isKnown).length > 0) return false;
  return !hasGatewayMessage(text);
}

const hasGatewayMessage = (text: string): boolean =>
  rules.messages.some(({ pattern }) =>
    [...text.matchAll(pattern)].some(([message]) => message.length >= MIN_MESSAGE_LENGTH),
  );
