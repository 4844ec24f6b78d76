import type { IsKnown } from './codeShape.ts';
import { findLabelledCodes } from './findCodes.ts';
import { findMessages } from './findMessages.ts';
import { findRequestIds } from './findRequestIds.ts';
import { gatewayMessages } from './gatewayMessages.ts';

const LONGEST_WORD = 200;
const LONGEST_PHRASE = 80;

/**
 * Whether a text is something to search for, not something to read: one word with the syntax of a code, or a short line that
 * names no code, no request id and no sentence of the gateway.
 * @param text made by `plainText`
 */
export function isQuery(text: string, isKnown: IsKnown): boolean {
  if (text.length <= LONGEST_WORD && /^[^\p{L}\p{N}]*[\w.-]+[^\p{L}\p{N}]*$/u.test(text)) return true;
  if (text.length > LONGEST_PHRASE || text.includes('\n')) return false;
  if (/[{}]/.test(text) && findMessages(text).length > 0) return false;
  return findLabelledCodes(text, isKnown).length + findRequestIds(text).length === 0 && !hasSentence(text);
}

/** Whether a text holds a sentence of the gateway; a few words of one are a phrase to search for. */
const hasSentence = (text: string): boolean =>
  gatewayMessages.some(([pattern]) =>
    Array.from(text.matchAll(pattern)).some(([sentence]) => sentence.length >= (/[一-龥]/.test(sentence) ? 14 : 24)),
  );
