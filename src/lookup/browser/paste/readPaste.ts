import type { IsKnown } from './codeShape.ts';
import { cutText } from './shortenText.ts';
import { excerpt } from './excerpt.ts';
import { isQuery } from './isQuery.ts';
import { maskSecrets } from './maskSecrets.ts';
import { plainText } from './decodeText.ts';
import { readErrors } from './readErrors.ts';

/** One failed call that a pasted text tells of. No field holds a secret. */
export interface PastedError {
  /** As written; undefined where only a message or a request id is known. */
  readonly code?: string;
  /** `message`: recognised by a sentence of the gateway. */
  readonly codeFrom?: 'text' | 'message';
  readonly message?: string;
  readonly requestId?: string;
  /** `LookUpEvents` */
  readonly action?: string;
  /** `ap-guangzhou` */
  readonly region?: string;
  /** The host, in lower case. */
  readonly endpoint?: string;
  /** The product's name in host, package or client, in lower case. */
  readonly product?: string;
  /** `2019-03-19` */
  readonly version?: string;
  /** Whether the call never reached the server. */
  readonly isClientSide: boolean;
}

/** What a pasted text tells. */
export interface Pasted {
  /** Each once, in order of appearance; at most 20. */
  readonly errors: readonly PastedError[];
  /** The text, escapes undone, with every secret masked: all of it, or some 2,000 characters around the first error. */
  readonly masked: string;
  /** How many secrets were masked. */
  readonly secrets: number;
}

/**
 * Reads any text that may tell of failed calls: responses, exceptions of SDKs, logs, HTTP dumps, chats, in whatever escapes
 * and however cut off. Never throws; takes time in proportion to the length, and of a huge text reads head and tail only.
 * @param isKnown whether a word is a code of the reader's tables: such a word counts without a label
 * @returns undefined when the text is a query: a code, part of one, a phrase
 */
export function readPaste(text: string, isKnown: IsKnown = () => false): Pasted | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const { text: masked, secrets } = maskSecrets(plainText(cutText(trimmed)).trim());
  if (secrets === 0 && isQuery(masked, isKnown)) return undefined;
  const errors = readErrors(masked, isKnown);
  return { errors, masked: excerpt(masked, errors[0]), secrets };
}
