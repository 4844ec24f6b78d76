import { answerQuery } from '../lookup/browser/answerQuery.ts';
import { findScope } from '../lookup/browser/findScope.ts';
import type { FoundPage } from '../lookup/browser/foundPage.ts';
import { readPaste, type Paste } from '../lookup/browser/paste/readPaste.ts';
import { productOfCode } from '../lookup/browser/productOfCode.ts';
import { readQuery } from '../lookup/browser/readQuery.ts';
import { findProduct } from '../lookup/shared/codeIndex.ts';
import { fold, isCodeLike } from '../lookup/shared/fold.ts';
import { actionAnswer, codeAnswer, guideAnswer, pageAnswer, type Answer } from './answers.ts';
import { callSettings } from './callSettings.ts';
import { loadCodes, type LoadedCodes } from './lookupSources.ts';
import { answersOfPaste, unlistedIn } from './pasteAnswers.ts';
import { searchPages } from './searchPages.ts';

/** What a look-up found. */
export interface LookupResult {
  /** What was read from a pasted text. */
  readonly paste?: Paste | undefined;
  /** The product whose codes come first. */
  readonly product?: ProductScope | undefined;
  /** The code that was asked for and that no table lists; the answers then have names near it. */
  readonly unlisted?: string | undefined;
  readonly answers: readonly Answer[];
  /** What a product is called, by its id or what a text calls it. */
  readonly nameOf: (product: string) => string;
  /** Where there are no answers at once: finds pages that contain the words of the query anywhere. Rejects where Pagefind does not load. */
  readonly more?: () => Promise<readonly Answer[]>;
}

interface ProductScope {
  readonly id: string;
  readonly name: string;
  /** Whether the query names it, as in `product:vm`. */
  readonly isNamed: boolean;
}

const MAX_ANSWERS = 50;
/** Number of Pagefind's results whose text is loaded. */
const MAX_PAGES = 15;
const MAX_QUERY_LENGTH = 400;

/**
 * Answers a query or a pasted text: codes, guides and actions, then other pages. Rejects where the codes, or the words that the query is to
 * be compared with, do not load.
 * @param chosenProduct id of the product that the reader chose before, or an empty string
 */
export async function lookUp(input: string, chosenProduct = ''): Promise<LookupResult> {
  const loaded = await loadCodes();
  const chosen = findProduct(loaded, chosenProduct);
  const nameOf = (product: string): string => loaded.products[findProduct(loaded, product) ?? -1]?.[1] ?? product;
  const isKnown = (code: string): boolean => loaded.byKey.has(code.toLowerCase());
  const paste = callSettings
    ? readPaste(input, isKnown, { productOfCode: productOfCode(loaded, loaded.products), settings: callSettings })
    : undefined;
  if (paste && (paste.errors.length > 0 || paste.secrets > 0 || paste.foreign !== undefined)) {
    const named = paste.errors.find((error) => error.product !== undefined)?.product ?? '';
    const position = findProduct(loaded, named) ?? chosen;
    const answers = await answersOfPaste(paste.errors, loaded, position);
    const unlisted = unlistedIn(paste.errors, loaded);
    return { paste, product: scopeOf(loaded, position), unlisted, nameOf, answers };
  }
  const { text, product: filter } = readQuery((paste?.masked ?? input).slice(0, MAX_QUERY_LENGTH));
  const scoped = filter === undefined ? findScope(text, loaded) : { text, product: findProduct(loaded, filter) };
  const position = scoped.product ?? chosen;
  const found = await answersOf(scoped.text, loaded, position);
  return { product: scopeOf(loaded, position, filter !== undefined), nameOf, ...found };
}

function scopeOf({ products }: LoadedCodes, position: number | undefined, isNamed = false): ProductScope | undefined {
  const product = position === undefined ? undefined : products[position];
  return product && { id: product[0], name: product[1], isNamed };
}

async function answersOf(
  query: string,
  loaded: LoadedCodes,
  product: number | undefined,
): Promise<Pick<LookupResult, 'answers' | 'more' | 'unlisted'>> {
  const folded = fold(query);
  if (folded === '') return { answers: [] };
  const { pages, isCertain, unlisted } = await answerQuery(query, loaded, product);
  const answers = pages.flatMap((page) => answerOf(page, loaded, folded, product) ?? []);
  if (isCertain || answers.length > 0) return { answers, unlisted };
  return { answers, more: () => pageAnswers(folded, loaded) };
}

function answerOf(
  page: FoundPage,
  loaded: LoadedCodes,
  folded: string,
  product: number | undefined,
): Answer | undefined {
  if (page.kind === 'code') return codeAnswer(loaded, page.entry, folded, { product });
  if (page.kind === 'action') return actionAnswer(page, loaded, folded);
  const guide = loaded.guides[page.guide];
  return guide && guideAnswer(guide, folded);
}

/** Pages that Pagefind finds: codes first, then guides. */
async function pageAnswers(folded: string, loaded: LoadedCodes): Promise<Answer[]> {
  const pages = await searchPages(folded, MAX_PAGES);
  const order = { code: 0, guide: 1, action: 2, page: 3 };
  return pages
    .map((page) => pageAnswer(page, loaded, folded))
    .filter((answer) => !isCodeLike(folded) || marksWholeWord(answer, folded))
    .sort((a, b) => order[a.kind] - order[b.kind])
    .slice(0, MAX_ANSWERS);
}

/** Pagefind shortens a Latin word until something matches. In such a page, no whole word of the query is marked. */
function marksWholeWord({ summary }: Answer, folded: string): boolean {
  if (typeof summary === 'function') return false;
  const matches = summary.filter(({ isMatch }) => isMatch).map(({ text }) => fold(text));
  return folded.split(' ').some((word) => matches.some((match) => match.includes(word)));
}
