import { codesOfError } from '../lookup/browser/codesOfError.ts';
import type { PastedError } from '../lookup/browser/paste/pastedError.ts';
import { formatContext } from '../lookup/shared/callContext.ts';
import { rankCodes } from '../lookup/browser/rankCodes.ts';
import type { IndexedCode } from '../lookup/shared/codeIndex.ts';
import { fold } from '../lookup/shared/fold.ts';
import { codeAnswer, type Answer } from './answers.ts';
import type { LoadedCodes } from './lookupSources.ts';

/**
 * Answers the errors of a pasted text with their codes, in the order of the text, each followed by those that its message names as
 * causes. The link of each code carries the call. Where several errors have one code, the link carries the call of the first.
 * @param product position of the product at whose meaning the pages open
 */
export async function answersOfPaste(
  errors: readonly PastedError[],
  loaded: LoadedCodes,
  product: number | undefined,
): Promise<Answer[]> {
  const codes = await Promise.all(errors.map((error) => codesWithCauses(error, loaded)));
  const answers = new Map<string, Answer>();
  for (const [index, error] of errors.entries()) {
    const hash = formatContext(error);
    for (const entry of codes[index] ?? []) {
      if (answers.has(entry.code)) continue;
      answers.set(entry.code, codeAnswer(loaded, entry, fold(error.code ?? ''), { hash, product }));
    }
  }
  return [...answers.values()];
}

/** The first code of a pasted text that no table lists, unless it is one in other letters or the SDK's own. */
export const unlistedIn = (errors: readonly PastedError[], { byKey, entries }: LoadedCodes): string | undefined =>
  errors.find(
    ({ code, isClientSide }) =>
      code !== undefined &&
      !isClientSide &&
      !byKey.has(code.toLowerCase()) &&
      rankCodes(entries, fold(code), 1)[0]?.rank !== 'same letters',
  )?.code;

async function codesWithCauses(error: PastedError, loaded: LoadedCodes): Promise<IndexedCode[]> {
  const causes = (error.causes ?? []).map((code) => ({ code, isClientSide: false }));
  const codes = await Promise.all([error, ...causes].map((each) => codesOfError(each, loaded)));
  return codes.flat();
}
