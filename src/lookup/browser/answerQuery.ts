import { parentOf } from '../../tables/code.ts';
import { positionsAt, type IndexedCode } from '../shared/codeIndex.ts';
import { fold, isCodeLike } from '../shared/fold.ts';
import { describedPages } from './describedPages.ts';
import { codePages, pageOf, type FoundPage } from './foundPage.ts';
import type { KnownCodes } from './knownCodes.ts';
import { namedCodes } from './namedCodes.ts';
import { nearNames } from './nearNames.ts';
import { VERBS } from './paste/findActions.ts';
import { rankCodes } from './rankCodes.ts';
import type { WordSearch } from './words/wordSearch.ts';
import { isPrinted } from './paste/isPrinted.ts';

/** What answers a query. */
export interface QueryAnswer {
  /** Best first. */
  readonly pages: readonly FoundPage[];
  /** Whether pages were named, rather than described. */
  readonly isCertain: boolean;
  /** The code that the query is, where no table lists it. */
  readonly unlisted?: string | undefined;
}

const MAX_CODES = 50;
/** A longer word is more likely a misspelt code than a word of a text. */
const MAX_WORD_LENGTH = 14;
/** A name in the syntax of codes: with dots, or of several words with capitals. */
const NAME = /^(?:[A-Z][A-Za-z0-9]*[a-z][A-Za-z0-9]*(?:\.[\w-]+)+|[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]+)+)$/;

/**
 * Finds the pages that a query names or describes. Rejects where words are needed and do not load.
 * @param product position of the product whose codes come first
 */
export async function answerQuery(query: string, known: KnownCodes, product?: number): Promise<QueryAnswer> {
  const folded = fold(query);
  const named = namedCodes(query.normalize('NFKC'), known);
  const ranked = isCodeLike(folded) ? rankCodes(known.entries, folded, MAX_CODES, product) : [];
  const isPart = ranked.some(({ rank }) => rank !== 'all words' && rank !== 'typo');
  const action = ACTION.test(query.trim()) && named.length === 0 ? await namedAction(query.trim(), known) : [];
  if (named.length > 0 || isPart) {
    const like = isPart ? ranked.map(({ entry }) => entry) : [];
    return {
      pages: [...action, ...codePages(isPart ? [...like, ...named] : named), ...guidesServing(named, known)],
      isCertain: true,
    };
  }
  const name = NAME.exec(query.normalize('NFKC').trim())?.[0];
  const typos = ranked.filter(({ rank }) => rank === 'typo').map(({ entry }) => entry);
  if (typos.length > 0 && !isWord(folded)) {
    const near = name === undefined ? [] : nearNames(name, known);
    return { pages: codePages([...typos, ...near]), isCertain: true, unlisted: name };
  }
  const words = await known.loadWords();
  if (name !== undefined) {
    const meant = words.meantBy(name).map((page) => pageOf(page, known, words));
    if (meant.length > 0) return { pages: meant, isCertain: true };
    if (typos.length > 0)
      return { pages: codePages([...typos, ...nearNames(name, known)]), isCertain: true, unlisted: name };
    // The parts of a name without dots may be words that people look for.
    if (name.includes('.') || (await known.loadAllWords()).rank(name).hasUnknown) {
      const near = codePages([...typos, ...nearNames(name, known)]);
      const pages = near.length > 0 ? near : meantByParent(name, words).map((page) => pageOf(page, known, words));
      return { pages, isCertain: true, unlisted: name };
    }
  }
  return { pages: await describedPages(query, ranked, known, product), isCertain: isPrinted(query) };
}

/** The pages that people mean by what a name from elsewhere stands below: by `Throttling`, for `Throttling.UserQuota`. */
function meantByParent(name: string, words: WordSearch): readonly number[] {
  const parent = parentOf(name);
  if (parent === undefined) return [];
  const meant = words.meantBy(parent);
  return meant.length > 0 ? meant : meantByParent(parent, words);
}

/** What the names of actions look like, which codes of theirs contain: `StopLogging`, `InternalError.StopLoggingError`. */
const ACTION = new RegExp(`^${VERBS}$`);

/** The pages of the actions that have a name. */
async function namedAction(name: string, known: KnownCodes): Promise<FoundPage[]> {
  const { actions } = await known.loadWords();
  return actions
    .filter(([, other]) => other === name)
    .map(([product, , codes]) => ({ kind: 'action', product, name, codes }));
}

/** Whether a query can be words of a text. Otherwise a code that resembles it is what was meant. */
const isWord = (folded: string): boolean =>
  folded.includes(' ') || (!folded.includes('.') && folded.length <= MAX_WORD_LENGTH);

/** The guides that serve codes which a query names. */
function guidesServing(named: readonly IndexedCode[], { guides }: KnownCodes): FoundPage[] {
  if (named.length === 0) return [];
  return guides.flatMap(([, , , steps], guide) => {
    const served = new Set(positionsAt(steps));
    return named.some(({ position }) => served.has(position)) ? [{ kind: 'guide', guide } as const] : [];
  });
}
