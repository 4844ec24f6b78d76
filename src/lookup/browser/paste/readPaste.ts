import { NO_SETTINGS, type CallSettings } from './callFields.ts';
import type { IsKnown } from './codeShape.ts';
import { decodeText } from './decodeText.ts';
import { excerpt } from './excerpt.ts';
import { isQuery } from './isQuery.ts';
import { maskSecrets } from './maskSecrets.ts';
import type { PastedError } from './pastedError.ts';
import { readErrors } from './readErrors.ts';
import { shortenText } from './shortenText.ts';

/** What a pasted text says. */
export interface Paste {
  /** The failed calls, each once, in order of the text; at most 20. */
  readonly errors: readonly PastedError[];
  /** The decoded text with every secret masked, or some 2,000 characters of it around the first error. */
  readonly masked: string;
  /** Number of secrets that were masked. */
  readonly secrets: number;
}

/**
 * Reads a text that may describe failed calls: responses, exceptions of SDKs, logs, HTTP dumps, chats, however escaped or cut off.
 * Never throws. Takes linear time; of a huge text only the head and the tail are read.
 * @param isKnown whether a word is a code of the site's tables; such a word counts without a label
 * @param settings what the site says of responses
 * @returns undefined where the text is a query: a code, part of one, or a phrase
 */
export function readPaste(
  text: string,
  isKnown: IsKnown = () => false,
  settings: CallSettings = NO_SETTINGS,
): Paste | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const { text: masked, secrets } = maskSecrets(decodeText(shortenText(trimmed)).trim());
  if (secrets === 0 && isQuery(masked, isKnown, settings)) return undefined;
  const errors = readErrors(masked, isKnown, settings);
  return { errors, masked: excerpt(masked, errors[0]), secrets };
}
