import { formatContext } from '../lookup/shared/callContext.ts';
import type { IndexedCode } from '../lookup/shared/codeIndex.ts';
import { fold } from '../lookup/shared/fold.ts';
import type { Pasted, PastedError } from '../lookup/browser/paste/readPaste.ts';
import { nearestCodes, rankCodes } from '../lookup/browser/rankCodes.ts';
import { rankMessages } from '../lookup/browser/rankMeanings.ts';
import { parentOf } from '../tables/code.ts';
import { codeAnswer, type Answer } from './answers.ts';
import { loadTexts, type LoadedCodes } from './lookupSources.ts';

/** The codes that a pasted text tells of, in its order, each with the call as context of its link; then the codes nearest to those not listed. */
export async function answersOfPaste(
  { errors }: Pasted,
  loaded: LoadedCodes,
  product: number | undefined,
): Promise<Answer[]> {
  const found = await Promise.all(errors.map(async (error) => ({ error, entries: await codesOf(error, loaded) })));
  const answers = found.flatMap(({ error, entries }) =>
    entries.map((entry) =>
      codeAnswer(loaded, entry, fold(error.code ?? ''), { hash: formatContext(contextOf(error)), product }),
    ),
  );
  return [...new Map(answers.toReversed().map((answer) => [answer.name, answer])).values()].toReversed();
}

/** The codes of an error: its own; else those one segment up and those nearest by name; without a code, those whose meaning its message is. */
async function codesOf({ code, message }: PastedError, loaded: LoadedCodes): Promise<IndexedCode[]> {
  const { entries, byKey } = loaded;
  if (code === undefined) {
    if (message === undefined) return [];
    return rankMessages(await loadTexts(), message).flatMap((place) => entries[place] ?? []);
  }
  const own = byKey.get(code.toLowerCase());
  if (own) return [own];
  const folded = fold(code);
  const [like] = rankCodes(entries, folded, 1).filter(({ rank }) => rank === 'same letters' || rank === 'typo');
  const near = like ? [like.entry] : nearestCodes(entries, folded, 3);
  return [...near, ...parentsOf(code, byKey)];
}

function parentsOf(code: string, byKey: ReadonlyMap<string, IndexedCode>): IndexedCode[] {
  const parent = parentOf(code);
  if (parent === undefined) return [];
  return [byKey.get(parent.toLowerCase()) ?? [], parentsOf(parent, byKey)].flat();
}

const contextOf = ({ requestId, action, region, product, message }: PastedError) => ({
  ...(requestId !== undefined && { requestId }),
  ...(action !== undefined && { action }),
  ...(region !== undefined && { region }),
  ...(product !== undefined && { product }),
  ...(message !== undefined && { message }),
});
