import type { IndexedCode } from '../shared/codeIndex.ts';
import { fold } from '../shared/fold.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { PastedError } from './paste/pastedError.ts';
import { nearNames } from './nearNames.ts';
import { rankCodes } from './rankCodes.ts';
import { rankMessages } from './rankMessages.ts';

/**
 * The codes of an error. Of a code that the site does not have, the one with the same letters, or those with near names. Of
 * an error without a code, the codes whose meaning is its message. An error of the client has no code of the server: only a code that is
 * its own counts. Rejects where meanings are needed and do not load.
 */
export async function codesOfError(
  { code, message, isClientSide }: PastedError,
  known: KnownCodes,
): Promise<IndexedCode[]> {
  const { entries, byKey, loadMeanings } = known;
  if (code === undefined) {
    if (message === undefined || isClientSide) return [];
    return rankMessages(await loadMeanings(), message).flatMap((position) => entries[position] ?? []);
  }
  const exact = byKey.get(code.toLowerCase());
  if (exact) return [exact];
  if (isClientSide) return [];
  const [best] = rankCodes(entries, fold(code), 1);
  return best?.rank === 'same letters' ? [best.entry] : nearNames(code, known);
}
