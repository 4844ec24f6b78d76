import type { IndexedCode } from '../shared/codeIndex.ts';
import { isCodeLike, toAlphanumeric } from '../shared/fold.ts';
import type { KnownCodes } from './knownCodes.ts';
import { rankCodes, type RankedCode } from './rankCodes.ts';
import { rankMeanings } from './rankMeanings.ts';

/** Codes that answer a query. */
export interface FoundCodes {
  /** Best first. */
  readonly codes: readonly IndexedCode[];
  /** How the best of them matches, where it matches by its name. */
  readonly rank: RankedCode['rank'] | undefined;
  /** Whether a code is what was meant, rather than words of a text. */
  readonly isCertain: boolean;
}

const MAX_CODES = 50;
/** A longer word is more likely a misspelt code than a word of a text. */
const MAX_WORD_LENGTH = 14;

/**
 * Finds the codes that a query names or describes. Rejects where meanings are needed and do not load.
 * @param folded a query made by `fold`
 * @param product position of the product whose codes come first
 */
export async function codesOfQuery(
  folded: string,
  known: KnownCodes,
  product: number | undefined,
): Promise<FoundCodes> {
  const ranked = isCodeLike(folded) ? rankCodes(known.entries, folded, MAX_CODES, product) : [];
  const isCertain = ranked.some(({ rank }) => rank !== 'all words' && (rank !== 'typo' || !isWord(folded)));
  const codes = ranked.map(({ entry }) => entry);
  if (!isCertain) codes.push(...(await codesByMeaning(folded, known, product)));
  return { codes: [...new Set(codes)].slice(0, MAX_CODES), rank: ranked[0]?.rank, isCertain };
}

/** Whether a query can be words of a text. Otherwise a code that resembles it is what was meant. */
const isWord = (folded: string): boolean =>
  folded.includes(' ') || (!folded.includes('.') && folded.length <= MAX_WORD_LENGTH);

/** Codes whose meaning matches the query. Where it mixes scripts, the codes that match its Latin part come first. */
async function codesByMeaning(
  folded: string,
  { entries, loadMeanings }: KnownCodes,
  product: number | undefined,
): Promise<IndexedCode[]> {
  const positions = rankMeanings(await loadMeanings(), folded, MAX_CODES);
  const byMeaning = positions.flatMap((position) => entries[position] ?? []);
  const latin = toAlphanumeric(folded.replace(/[^a-z0-9]+/g, ' '));
  const isMixed = latin.length > 1 && latin !== toAlphanumeric(folded);
  const byCode = isMixed ? rankCodes(entries, latin, MAX_CODES, product).map(({ entry }) => entry) : [];
  const codes = [...byMeaning.filter((entry) => byCode.includes(entry)), ...byMeaning, ...byCode];
  if (product === undefined) return codes;
  const isOfProduct = ({ products }: IndexedCode) => products.includes(product);
  return [...codes.filter(isOfProduct), ...codes.filter((entry) => !isOfProduct(entry))];
}
