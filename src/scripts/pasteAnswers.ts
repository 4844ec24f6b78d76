import type { PastedError } from '../lookup/browser/paste/pastedError.ts';
import { nearestCodes, rankCodes } from '../lookup/browser/rankCodes.ts';
import { rankMessages } from '../lookup/browser/rankMeanings.ts';
import { formatContext } from '../lookup/shared/callContext.ts';
import type { IndexedCode } from '../lookup/shared/codeIndex.ts';
import { fold } from '../lookup/shared/fold.ts';
import { parentOf } from '../tables/code.ts';
import { codeAnswer, type Answer } from './answers.ts';
import { loadMeanings, type LoadedCodes } from './lookupSources.ts';

/** How many codes are answered for a code that the site does not have. */
const MAX_NEAREST = 3;

/**
 * Answers the errors of a pasted text with their codes, in the order of the text. The link of each code carries the call. Where several
 * errors have one code, the link carries the call of the first.
 * @param product position of the product at whose meaning the pages open
 */
export async function answersOfPaste(
  errors: readonly PastedError[],
  loaded: LoadedCodes,
  product: number | undefined,
): Promise<Answer[]> {
  const codes = await Promise.all(errors.map((error) => codesOf(error, loaded)));
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

/**
 * The codes of an error. Of a code that the site does not have, the one with the same letters or the nearest ones, then its parents. Of
 * an error without a code, the codes whose meaning is its message.
 */
async function codesOf({ code, message }: PastedError, loaded: LoadedCodes): Promise<IndexedCode[]> {
  const { entries, byKey } = loaded;
  if (code === undefined) {
    if (message === undefined) return [];
    return rankMessages(await loadMeanings(), message).flatMap((position) => entries[position] ?? []);
  }
  const known = byKey.get(code.toLowerCase());
  if (known) return [known];
  const folded = fold(code);
  const [best] = rankCodes(entries, folded, 1);
  const isMisspelt = best?.rank === 'same letters' || best?.rank === 'typo';
  const near = isMisspelt ? [best.entry] : nearestCodes(entries, folded, MAX_NEAREST);
  return [...near, ...parentsOf(code, byKey)];
}

function parentsOf(code: string, byKey: ReadonlyMap<string, IndexedCode>): IndexedCode[] {
  const parent = parentOf(code);
  if (parent === undefined) return [];
  return [byKey.get(parent.toLowerCase()) ?? [], parentsOf(parent, byKey)].flat();
}
