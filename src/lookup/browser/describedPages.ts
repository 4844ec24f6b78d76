import { pageOf, type FoundPage } from './foundPage.ts';
import type { KnownCodes } from './knownCodes.ts';
import type { RankedCode } from './rankCodes.ts';
import { isPrinted, printedMessage } from './paste/isPrinted.ts';
import { isTask } from './words/isTask.ts';
import { isOnlyAsking } from './words/stopWords.ts';
import type { WordSearch } from './words/wordSearch.ts';

const MAX_PAGES = 50;
/** A guide counts more where the query asks how something is done, and less where it describes an error. */
const [TASK, ERROR] = [1.35, 0.9];
/** What a code counts more that is of the product asked for, or that the action asked for returns. */
const [OF_PRODUCT, OF_ACTION] = [1.5, 1.25];
/** A code of more products is of none in particular. */
const FEW_PRODUCTS = 3;
/** A page is listed that has this much of the score of the best. */
const LEAST_SCORE = 0.45;
/** At least this share of a query is said by a page that answers it, or all of what it is called. */
const LEAST_SHARE = 0.3;
/** Of what a program printed, pages say most: its message is copied, and that of another program has no page. */
const LEAST_PRINTED_SHARE = 0.7;
/** The best guide, and the page of an action that the query names, stand among the first pages. */
const LATEST_RANK = 3;

/**
 * The pages that say what a query describes, best first: those that people mean by it, pages that have its words, codes that
 * resemble it. Rejects where words do not load.
 * @param ranked codes whose names resemble the query
 * @param product position of the product whose codes come first
 */
export async function describedPages(
  query: string,
  ranked: readonly RankedCode[],
  known: KnownCodes,
  product: number | undefined,
): Promise<FoundPage[]> {
  const own = await known.loadWords();
  const printed = isPrinted(query);
  const simple = own.simplify(printed ? printedMessage(query) : query);
  const { hasUnknown } = own.rank(simple);
  // What people mean by a query is the same in all languages.
  const needsOthers = own.meantBy(simple).length === 0 && (isForeign(simple, known.lang) || hasUnknown);
  const words = needsOthers ? await known.loadAllWords() : own;
  const [firstGuide, firstAction] = [known.entries.length, known.entries.length + known.guides.length];
  const isGuide = (page: number) => page >= firstGuide && page < firstAction;
  const action = namedAction(simple, words);
  const ofAction = new Set(action === undefined ? [] : words.actions[action]?.[2]);
  const factor = (page: number): number =>
    (isGuide(page) ? (isTask(simple) ? TASK : ERROR) : 1) *
    (isOwnOf(product, known.entries[page]?.products) ? OF_PRODUCT : 1) *
    (ofAction.has(page) ? OF_ACTION : 1) *
    // A code of many products is met more often.
    (1 + Math.log2(Math.max(1, known.entries[page]?.products.length ?? 1)) / 50);
  const { pages, hasTopic } = words.rank(simple);
  // Words that stand in running text only tell little, unless a page has them all.
  const leastShare = !hasTopic ? 1 : printed ? LEAST_PRINTED_SHARE : LEAST_SHARE;
  const scored = pages
    .filter(({ share, isWhole }) => share >= leastShare || (isWhole && !printed))
    .map(({ page, score, share }) => ({ page, score: score * factor(page), share }))
    .sort((a, b) => b.score - a.score);
  const least = LEAST_SCORE * (scored[0]?.score ?? 0);
  const ordered = [
    ...new Set([
      ...words.meantBy(simple),
      ...(hasUnknown ? words.meantBySlip(simple) : []),
      ...scored.filter(({ score, share }) => score >= least || share === 1).map(({ page }) => page),
      ...(printed ? [] : ranked.map(({ entry }) => entry.position)),
    ]),
  ];
  const guide = ordered.find(isGuide);
  if (guide !== undefined) moveUp(ordered, guide, LATEST_RANK);
  if (action !== undefined) {
    moveUp(ordered, firstAction + action, isAlone(words.actions[action]?.[1] ?? '', simple) ? 0 : LATEST_RANK);
  }
  return ordered.slice(0, MAX_PAGES).map((page) => pageOf(page, known, words));
}

const isOwnOf = (product: number | undefined, products: readonly number[] = []): boolean =>
  product !== undefined && products.length <= FEW_PRODUCTS && products.includes(product);

/** Puts a page at a rank, unless it stands before. */
function moveUp(pages: number[], page: number, rank: number): void {
  const at = pages.indexOf(page);
  if (at >= 0 && at <= rank) return;
  if (at >= 0) pages.splice(at, 1);
  pages.splice(rank, 0, page);
}

/** The last action that a query names, by its position; undefined where it names none. */
function namedAction(query: string, { actions }: WordSearch): number | undefined {
  const names = new Set(query.toLowerCase().match(/[a-z]\w{4,}/g));
  const at = actions.findLastIndex(([, name]) => names.has(name.toLowerCase()));
  return at < 0 ? undefined : at;
}

/** Words that say of a call no more than that it fails. */
const FAILS = /失败|错误|异常|报错|出错|不成功|\b(?:errors?|fail(?:s|ed|ing|ure)?|exception)\b/gi;

/** Whether a query names an action, and says no more of it than that it fails. */
function isAlone(action: string, query: string): boolean {
  return isOnlyAsking(query.toLowerCase().replace(action.toLowerCase(), ' ').replace(FAILS, ' '));
}

/** Whether a query is written in the script of other languages than `lang`: English on a Chinese page, or the reverse. */
function isForeign(query: string, lang: string): boolean {
  const usesHan = new Intl.Locale(lang).maximize().script?.startsWith('Han') === true;
  return /\p{Script=Han}/u.test(query) !== usesHan;
}
