import { findProduct, type IndexedCode } from '../lookup/shared/codeIndex.ts';
import { fold, isCodeLike, squeeze } from '../lookup/shared/fold.ts';
import { readPaste, type Pasted } from '../lookup/browser/paste/readPaste.ts';
import { rankCodes } from '../lookup/browser/rankCodes.ts';
import { rankMeanings } from '../lookup/browser/rankMeanings.ts';
import { readQuery } from '../lookup/browser/readQuery.ts';
import { codeAnswer, guideAnswer, pageAnswer, type Answer } from './answers.ts';
import { loadCodes, loadPagefind, loadTexts, type LoadedCodes } from './lookupSources.ts';
import { answersOfPaste } from './pasteAnswers.ts';

/** What a look-up found. */
export interface Found {
  /** What was read out of a pasted text. */
  readonly pasted?: Pasted | undefined;
  /** The product that the answers are sorted by. */
  readonly product?: { readonly id: string; readonly name: string; readonly isNamed: boolean } | undefined;
  readonly answers: readonly Answer[];
  /** Answers that took longer: pages that hold the words of the query anywhere. */
  readonly more?: Promise<readonly Answer[]>;
}

/** Answers shown, and pages of Pagefind's that are looked at to find the best of them. */
const MOST = 50;
const LOOKED_AT = 30;
/** Letters of a query that count. */
const LONGEST = 200;

/**
 * Answers a query or a pasted text: codes from our own index, then guides, then other pages.
 * Rejects when what the answer would stand on did not load.
 * @param kept id of the product that the reader chose before
 */
export async function lookUp(input: string, kept = ''): Promise<Found> {
  const loaded = await loadCodes();
  const pasted = readPaste(input, (code) => loaded.byKey.has(code.toLowerCase()));
  const named = pasted ? pasted.errors.find((error) => error.product !== undefined)?.product : undefined;
  const query = readQuery(pasted ? '' : input.slice(0, 2 * LONGEST));
  const place = findProduct(loaded, query.product ?? named ?? '') ?? findProduct(loaded, kept);
  const [id, name] = (place === undefined ? undefined : loaded.products[place]) ?? [];
  const isNamed = query.product !== undefined;
  const product = id === undefined || name === undefined ? undefined : { id, name, isNamed };
  if (pasted) {
    const answers = await answersOfPaste(pasted, loaded, place);
    if (answers.length > 0 || pasted.secrets > 0 || pasted.errors.length > 0) return { pasted, product, answers };
    return { pasted, product, ...(await answersOfQuery(fold(pasted.masked).slice(0, LONGEST), loaded, place)) };
  }
  return { product, ...(await answersOfQuery(fold(query.text).slice(0, LONGEST), loaded, place)) };
}

async function answersOfQuery(
  folded: string,
  loaded: LoadedCodes,
  product: number | undefined,
): Promise<Pick<Found, 'answers' | 'more'>> {
  if (folded === '') return { answers: [] };
  const codes = isCodeLike(folded) ? rankCodes(loaded.entries, folded, MOST, product) : [];
  const isCertain = codes.some(({ rank }) => rank !== 'all words' && (rank !== 'typo' || isNoWord(folded)));
  const found = codes.map(({ entry }) => entry);
  if (!isCertain) found.push(...(await codesByMeaning(folded, loaded, product)));
  const answers = [
    ...[...new Set(found)].slice(0, MOST).map((entry) => codeAnswer(loaded, entry, folded, { product })),
    ...guideAnswers(folded, loaded, isCertain ? found[0] : undefined),
  ];
  return isCertain ? { answers } : { answers, more: pageAnswers(folded, loaded, answers) };
}

/** Whether a query is too long or too joined to be a word of a text; a code that is like it is then what was meant. */
const isNoWord = (folded: string): boolean => !folded.includes(' ') && (folded.includes('.') || folded.length > 14);

/** Codes whose meaning holds the query; of a query in two scripts, those whose code holds the Latin part stand first. */
async function codesByMeaning(
  folded: string,
  { entries }: LoadedCodes,
  product: number | undefined,
): Promise<IndexedCode[]> {
  const found = rankMeanings(await loadTexts(), folded, MOST).flatMap((place) => entries[place] ?? []);
  const latin = squeeze(folded.replace(/[^a-z0-9]+/g, ' '));
  const isMixed = latin.length > 1 && latin !== squeeze(folded);
  const named = isMixed ? rankCodes(entries, latin, MOST, product).map(({ entry }) => entry) : [];
  const all = [...found.filter((entry) => named.includes(entry)), ...found, ...named];
  return product === undefined
    ? all
    : [
        ...all.filter(({ products }) => products.includes(product)),
        ...all.filter(({ products }) => !products.includes(product)),
      ];
}

/** Guides whose title or description holds the query, and those that serve the code that it is. */
function guideAnswers(folded: string, { guides }: LoadedCodes, first: IndexedCode | undefined): Answer[] {
  const words = folded.split(' ').map(squeeze).filter(Boolean);
  const serves = (places: readonly number[]) => first?.key === folded && places.includes(first.position);
  const holds = (text: string) => words.length > 0 && words.every((word) => squeeze(fold(text)).includes(word));
  return guides
    .filter(([, title, description, places]) => serves(places) || holds(`${title} ${description}`))
    .map((guide) => guideAnswer(guide, folded));
}

/** Pages that Pagefind finds and `known` does not hold, those whose own description holds the whole query first. */
async function pageAnswers(folded: string, loaded: LoadedCodes, known: readonly Answer[]): Promise<Answer[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(folded);
  const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
  const seen = new Set(known.map(({ name }) => name));
  const order = { code: 0, guide: 1, page: 2 };
  return pages
    .map((page) => pageAnswer(page, loaded, folded))
    .filter(({ name }) => !seen.has(name))
    .filter((answer) => !isCodeLike(folded) || marksWord(answer, folded))
    .sort((a, b) => order[a.kind] - order[b.kind])
    .slice(0, MOST);
}

/** Pagefind shortens a Latin word until something matches; such an answer marks no whole word of the query. */
function marksWord({ summary }: Answer, folded: string): boolean {
  if (typeof summary === 'function') return false;
  const hits = summary.filter(({ isHit }) => isHit).map(({ text }) => fold(text));
  return folded.split(' ').some((word) => hits.some((hit) => hit.includes(word)));
}
