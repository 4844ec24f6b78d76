import { parentOf } from '../../tables/code.ts';
import type { IndexedCode } from '../shared/codeIndex.ts';
import { fold } from '../shared/fold.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { PastedError } from './paste/pastedError.ts';
import { nearestCodes, rankCodes } from './rankCodes.ts';
import { rankMessages } from './rankMeanings.ts';

/** How many codes are answered for a code that the site does not have. */
const MAX_NEAREST = 3;

/**
 * The codes of an error. Of a code that the site does not have, the one with the same letters or the nearest ones, then its parents. Of
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
  const folded = fold(code);
  const [best] = rankCodes(entries, folded, 1);
  const isMisspelt = best?.rank === 'same letters' || best?.rank === 'typo';
  const near = isMisspelt ? [best.entry] : nearestCodes(entries, folded, MAX_NEAREST);
  return [...near, ...parentsOf(code, byKey)];
}

function parentsOf(code: string, byKey: KnownCodes['byKey']): IndexedCode[] {
  const parent = parentOf(code);
  if (parent === undefined) return [];
  return [byKey.get(parent.toLowerCase()) ?? [], parentsOf(parent, byKey)].flat();
}
