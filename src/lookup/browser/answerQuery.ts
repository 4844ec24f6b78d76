import type { IndexedCode } from '../shared/codeIndex.ts';
import { fold, isCodeLike, toAlphanumeric } from '../shared/fold.ts';
import type { KnownCodes } from './knownCodes.ts';
import { namedCodes } from './namedCodes.ts';
import { rankCodes, type RankedCode } from './rankCodes.ts';
import { rankMeanings } from './rankMeanings.ts';
import { isTask } from './words/isTask.ts';
import type { WordSearch } from './words/wordSearch.ts';

/** A page that answers a query. */
export type FoundPage =
  | { readonly kind: 'code'; readonly entry: IndexedCode }
  | { readonly kind: 'guide'; readonly guide: number }
  | { readonly kind: 'action'; readonly product: number; readonly name: string };

/** What answers a query. */
export interface QueryAnswer {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** Whether a page was named, rather than described. */
  readonly isCertain: boolean;
}

const MAX_PAGES = 50;
/** A longer word is more likely a misspelt code than a word of a text. */
const MAX_WORD_LENGTH = 14;

/**
 * Finds the pages that a query names or describes. Rejects where words are needed and do not load.
 * @param product position of the product whose codes come first
 */
export async function answerQuery(
  query: string,
  known: KnownCodes,
  product: number | undefined,
): Promise<QueryAnswer> {
  const folded = fold(query);
  const named = namedCodes(query, known.byKey);
  if (named.length > 0) {
    const isAlone = named.length === 1 && named[0]?.key === folded;
    const like = isAlone ? rankCodes(known.entries, folded, MAX_PAGES, product).map(({ entry }) => entry) : [];
    return { pages: [...codePages([...new Set([...named, ...like])]), ...guidesServing(named, known)], isCertain: true };
  }
  const ranked = isCodeLike(folded) ? rankCodes(known.entries, folded, MAX_PAGES, product) : [];
  if (ranked.some(({ rank }) => rank !== 'all words' && rank !== 'typo')) {
    return { pages: codePages(ranked.map(({ entry }) => entry)), isCertain: true };
  }
  return { pages: await describedPages(folded, query, ranked, known, product), isCertain: false };
}

const codePages = (entries: readonly IndexedCode[]): FoundPage[] =>
  entries.map((entry) => ({ kind: 'code', entry }));

const guidesServing = (named: readonly IndexedCode[], { guides }: KnownCodes): FoundPage[] =>
  guides.flatMap(([, , , codes], guide) =>
    named.some(({ position }) => codes.includes(position)) ? [{ kind: 'guide', guide } as const] : [],
  );

/** A guide counts more where the query asks how something is done, and less where it describes an error. */
const [TASK, ERROR] = [1.35, 0.9];
/** What a page counts more that says all of the query as it is written. */
const PHRASE = 0.3;
/** A page is listed that has this much of the score of the best. */
const LEAST_SCORE = 0.45;
/** At least this share of a query is said by a page that answers it. */
const LEAST_SHARE = 0.3;
/** The best guide is among the first pages. */
const GUIDE_PLACE = 3;

async function describedPages(
  folded: string,
  query: string,
  ranked: readonly RankedCode[],
  known: KnownCodes,
  product: number | undefined,
): Promise<FoundPage[]> {
  const own = await known.loadWords();
  const simple = own.simplify(query);
  const words = own.rank(simple).hasUnknown ? await known.loadAllWords() : own;
  const firstGuide = known.entries.length;
  const firstAction = firstGuide + known.guides.length;
  const guideFactor = isTask(simple) ? TASK : ERROR;
  const phrases = new Set(rankMeanings(await known.loadMeanings(), fold(simple), MAX_PAGES));
  const scores = words.rank(simple).pages
    .filter(({ share }) => share >= LEAST_SHARE)
    .map(({ page, score }) => {
      const isGuide = page >= firstGuide && page < firstAction;
      const isOfProduct = product !== undefined && known.entries[page]?.products.includes(product) === true;
      return { page, score: score * (isGuide ? guideFactor : 1) * (isOfProduct ? 1.5 : 1) + (phrases.has(page) ? PHRASE : 0) };
    })
    .sort((a, b) => b.score - a.score);
  const best = scores[0]?.score ?? 0;
  const pages = [
    ...words.meantBy(simple),
    ...ranked.filter(({ rank }) => rank === 'typo' && !isWord(folded)).map(({ entry }) => entry.position),
    ...scores.filter(({ score, page }) => score >= LEAST_SCORE * best || phrases.has(page)).map(({ page }) => page),
    ...phrases,
    ...ranked.map(({ entry }) => entry.position),
  ];
  const ordered = [...new Set(pages)];
  const guideAt = ordered.findIndex((page) => page >= firstGuide && page < firstAction);
  if (guideAt > GUIDE_PLACE) ordered.splice(GUIDE_PLACE, 0, ...ordered.splice(guideAt, 1));
  return ordered.slice(0, MAX_PAGES).map((page) => pageOf(page, known, words));
}

function pageOf(page: number, { entries, guides }: KnownCodes, { actions }: WordSearch): FoundPage {
  const entry = entries[page];
  if (entry) return { kind: 'code', entry };
  const guide = page - entries.length;
  if (guide < guides.length) return { kind: 'guide', guide };
  const [product = 0, name = ''] = actions[guide - guides.length] ?? [];
  return { kind: 'action', product, name };
}

/** Whether a query can be words of a text. Otherwise a code that resembles it is what was meant. */
const isWord = (folded: string): boolean =>
  folded.includes(' ') || (!folded.includes('.') && toAlphanumeric(folded).length <= MAX_WORD_LENGTH);
