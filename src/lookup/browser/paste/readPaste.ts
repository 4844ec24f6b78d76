import { NO_SETTINGS, type CallSettings } from './callFields.ts';
import type { IsKnown } from './codeShape.ts';
import { decodeText } from './decodeText.ts';
import { findShapedCodes } from './findCodes.ts';
import { excerpt } from './excerpt.ts';
import { isClientOutput } from './clientErrors.ts';
import { findForeignCloud, OTHER, type ForeignCloud } from './foreignClouds.ts';
import { findNamed } from './foreignNames.ts';
import { findForeignProgram } from './foreignPrograms.ts';
import { isPrinted } from './isPrinted.ts';
import { isQuery } from './isQuery.ts';
import { maskSecrets } from './maskSecrets.ts';
import type { PastedError } from './pastedError.ts';
import { readErrors, type ProductOfCode } from './readErrors.ts';
import { shortenText } from './shortenText.ts';

/** What a pasted text says. */
export interface Paste {
  /** The failed calls, each once, in order of the text; at most 20. */
  readonly errors: readonly PastedError[];
  /** Whose text it is, where its errors are none of the site's API; it then has none. */
  readonly foreign?: ForeignCloud;
  /** Whether the text was too long to be read whole. */
  readonly isShortened?: true;
  /** The decoded text with every secret masked, or some 2,000 characters of it around the first error. */
  readonly masked: string;
  /** Number of secrets that were masked. */
  readonly secrets: number;
}

/** What a site says of its API, beside its codes. */
export interface PasteOptions {
  /** The product that alone has a code; it counts where the text names none. */
  readonly productOfCode?: ProductOfCode;
  /** What the site says of responses. */
  readonly settings?: CallSettings;
}

/**
 * Reads a text that may describe failed calls: responses, exceptions of SDKs, logs, HTTP dumps, chats, however escaped or cut off.
 * Never throws. Takes linear time; of a huge text only the head, the tail, and what stands around marks of errors between them are read.
 * @param isKnown whether a word is a code of the site's tables; such a word counts without a label
 * @returns undefined where the text is a query: a code, part of one, or a phrase
 */
export function readPaste(
  text: string,
  isKnown: IsKnown = () => false,
  { productOfCode = () => undefined, settings = NO_SETTINGS }: PasteOptions = {},
): Paste | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const shortened = shortenText(trimmed);
  const { text: masked, secrets } = maskSecrets(decodeText(shortened).trim());
  const named = findNamed(masked);
  // Who calls this API from the machines of another cloud may name that too: a code with a dot that the tables list is this API's.
  const namedCloud = findShapedCodes(masked, isKnown).some(({ value }) => isKnown(value)) ? undefined : named.cloud;
  const cloud = findForeignCloud(masked) ?? namedCloud;
  const program = cloud === undefined ? (findForeignProgram(masked) ?? named.service) : undefined;
  const isForeign = namedCloud !== undefined || program !== undefined || (cloud !== undefined && isOutput(masked));
  if (secrets === 0 && !isForeign && !isClientOutput(masked) && isQuery(masked, isKnown, settings)) return undefined;
  const read = cloud === undefined ? readErrors(masked, { isKnown, productOfCode, settings }) : [];
  // What a program prints may quote an error of the API: its code, or its message beside a code of the program's own.
  const isQuoted = read.some(({ codeFrom }) => codeFrom === 'text' || (codeFrom === 'message' && program === OTHER));
  const foreign = isQuoted ? undefined : (cloud ?? program);
  const errors = foreign === undefined ? read : [];
  return {
    errors,
    ...(foreign !== undefined && { foreign }),
    ...(shortened.length < trimmed.length && { isShortened: true }),
    masked: excerpt(masked, errors[0]),
    secrets,
  };
}

/** Whether a short text is what a program printed, rather than words about it: `Error from server (NotFound): x`. */
const isOutput = (text: string): boolean =>
  isPrinted(text) ||
  /^\w{1,40}\.[A-Z][A-Z_]{3,80}\b|^[A-Z]\w{2,60}(?:\.\w{2,60}){0,3}\s?: \S/.test(text) ||
  /(?:error|exception|fail|code)\w*\W{0,3}[^\n]{0,60}[:(=][^\n]{0,80}\S/i.test(text);
