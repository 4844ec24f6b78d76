import { codesOfQuery } from '../lookup/browser/codesOfQuery.ts';
import { readPaste, type Paste } from '../lookup/browser/paste/readPaste.ts';
import { productOfCode } from '../lookup/browser/productOfCode.ts';
import { readQuery } from '../lookup/browser/readQuery.ts';
import { findProduct, type IndexedCode } from '../lookup/shared/codeIndex.ts';
import { fold, isCodeLike, toAlphanumeric } from '../lookup/shared/fold.ts';
import { codeAnswer, guideAnswer, pageAnswer, type Answer } from './answers.ts';
import { loadCodes, type LoadedCodes } from './lookupSources.ts';
import { answersOfPaste } from './pasteAnswers.ts';
import { searchPages } from './searchPages.ts';

/** What a look-up found. */
export interface LookupResult {
  /** What was read from a pasted text. */
  readonly paste?: Paste | undefined;
  /** The product whose codes come first. */
  readonly product?: ProductScope | undefined;
  readonly answers: readonly Answer[];
  /** Answers that take longer: pages that contain the words of the query anywhere. Rejects where Pagefind does not load. */
  readonly more?: Promise<readonly Answer[]>;
}

interface ProductScope {
  readonly id: string;
  readonly name: string;
  /** Whether the query names it, as in `product:cvm`. */
  readonly isNamed: boolean;
}

const MAX_ANSWERS = 50;
/** Number of Pagefind's results whose text is loaded. */
const MAX_PAGES = 15;
const MAX_QUERY_LENGTH = 200;

/**
 * Answers a query or a pasted text: codes come first, then guides, then other pages. Rejects where the codes, or the meanings that the
 * query is to be compared with, do not load.
 * @param chosenProduct id of the product that the reader chose before, or an empty string
 */
export async function lookUp(input: string, chosenProduct = ''): Promise<LookupResult> {
  const loaded = await loadCodes();
  const isKnown = (code: string) => loaded.byKey.has(code.toLowerCase());
  const paste = readPaste(input, isKnown, productOfCode(loaded, loaded.products));
  const query = readQuery(paste ? '' : input.slice(0, 2 * MAX_QUERY_LENGTH));
  const named = query.product ?? paste?.errors.find((error) => error.product !== undefined)?.product ?? '';
  const position = findProduct(loaded, named) ?? findProduct(loaded, chosenProduct);
  const product = scopeOf(loaded, position, query.product !== undefined);
  if (paste) {
    const answers = await answersOfPaste(paste.errors, loaded, position);
    const isRead = paste.errors.length > 0 || paste.foreign !== undefined;
    if (answers.length > 0 || paste.secrets > 0 || isRead) return { paste, product, answers };
  }
  const text = paste ? paste.masked : query.text;
  const found = await answersOfQuery(fold(text).slice(0, MAX_QUERY_LENGTH), loaded, position);
  return { paste, product, ...found };
}

function scopeOf({ products }: LoadedCodes, position: number | undefined, isNamed: boolean): ProductScope | undefined {
  const product = position === undefined ? undefined : products[position];
  return product && { id: product[0], name: product[1], isNamed };
}

async function answersOfQuery(
  folded: string,
  loaded: LoadedCodes,
  product: number | undefined,
): Promise<Pick<LookupResult, 'answers' | 'more'>> {
  if (folded === '') return { answers: [] };
  const { codes, isCertain } = await codesOfQuery(folded, loaded, product);
  const answers = [
    ...codes.map((entry) => codeAnswer(loaded, entry, folded, { product })),
    ...guideAnswers(folded, loaded, isCertain ? codes[0] : undefined),
  ];
  return isCertain ? { answers } : { answers, more: pageAnswers(folded, loaded, answers) };
}

/** Guides whose title and description contain all words of the query, and those that serve the code that the query is. */
function guideAnswers(folded: string, { guides }: LoadedCodes, best: IndexedCode | undefined): Answer[] {
  const words = folded.split(' ').map(toAlphanumeric).filter(Boolean);
  const serves = (positions: readonly number[]) => best?.key === folded && positions.includes(best.position);
  const contains = (text: string) =>
    words.length > 0 && words.every((word) => toAlphanumeric(fold(text)).includes(word));
  return guides
    .filter(([, title, description, positions]) => serves(positions) || contains(`${title} ${description}`))
    .map((guide) => guideAnswer(guide, folded));
}

/** Pages that Pagefind finds, without those that are answers already: codes first, then guides. */
async function pageAnswers(folded: string, loaded: LoadedCodes, known: readonly Answer[]): Promise<Answer[]> {
  const pages = await searchPages(folded, MAX_PAGES);
  const knownNames = new Set(known.map(({ name }) => name));
  const order = { code: 0, guide: 1, page: 2 };
  return pages
    .map((page) => pageAnswer(page, loaded, folded))
    .filter(({ name }) => !knownNames.has(name))
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
