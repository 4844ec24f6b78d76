import { fold, isCodeLike } from '../lookup/fold.ts';
import { markHits, type Piece } from '../lookup/hits.ts';
import { rankCodes } from '../lookup/rankCodes.ts';
import { loadCodes, loadMeaning, loadPagefind, type PagefindPage } from './lookupSources.ts';
import { siteInfo } from './siteInfo.ts';

/** One answer to a query, ready to show. */
export interface Answer {
  readonly kind: 'code' | 'guide' | 'page';
  readonly href: string;
  readonly title: string;
  readonly summary: readonly Piece[];
  readonly note: string;
}

/** Answers shown, and pages of Pagefind's that are looked at to find the best of them. */
const MOST = 12;
const LOOKED_AT = 40;
/** Places that codes, however many, leave to guides and other pages. */
const KEPT_FOR_OTHERS = 3;

/**
 * Answers a query: codes from our own index where the query can be a code, then pages from Pagefind, codes before guides.
 * Rejects when what the answer would stand on did not load.
 */
export async function lookUp(query: string): Promise<Answer[]> {
  const folded = fold(query).slice(0, 200);
  if (folded === '') return [];
  const codes = isCodeLike(folded) ? await codeAnswers(folded) : [];
  const pages = await pageAnswers(folded).catch((error: unknown) => {
    if (codes.length > 0) return [];
    throw error;
  });
  const seen = new Set(codes.map(({ href }) => href));
  const answers = [...codes, ...pages.filter(({ href }) => !seen.has(href))];
  const others = answers.filter(({ kind }) => kind !== 'code').slice(0, KEPT_FOR_OTHERS);
  return [...answers.filter(({ kind }) => kind === 'code').slice(0, MOST - others.length), ...others];
}

async function codeAnswers(folded: string): Promise<Answer[]> {
  const { entries } = await loadCodes();
  return Promise.all(
    rankCodes(entries, folded, MOST).map(async ({ entry }): Promise<Answer> => {
      const [meaning, products] = await loadMeaning(entry);
      const href = `${siteInfo.home}errors/${encodeURIComponent(entry.code)}/`;
      return { kind: 'code', href, title: entry.code, summary: markHits(meaning, folded), note: products.join(' · ') };
    }),
  );
}

/** Pages whose own description holds the whole query stand first, then codes, guides, others. */
async function pageAnswers(folded: string): Promise<Answer[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(folded);
  const pages = await Promise.all(results.slice(0, LOOKED_AT).map((result) => result.data()));
  return pages
    .map((page) => ({ answer: answerOf(page, folded), order: orderOf(page, folded) }))
    .filter(({ answer }) => !isCodeLike(folded) || marksWord(answer, folded))
    .sort((a, b) => a.order - b.order)
    .map(({ answer }) => answer);
}

function orderOf({ url, meta }: PagefindPage, folded: string): number {
  if (fold(meta['meaning'] ?? '').includes(folded)) return 0;
  return { code: 1, guide: 2, page: 3 }[kindOf(url)];
}

function answerOf({ url, excerpt, meta }: PagefindPage, folded: string): Answer {
  const own = markHits(meta['meaning'] ?? '', folded);
  const summary = own.some(({ isHit }) => isHit) ? own : piecesOf(excerpt);
  return { kind: kindOf(url), href: url, title: meta['title'] ?? url, summary, note: '' };
}

function kindOf(url: string): Answer['kind'] {
  if (url.startsWith(`${siteInfo.home}errors/`)) return 'code';
  return url.startsWith(`${siteInfo.home}guides/`) ? 'guide' : 'page';
}

/** Pagefind shortens a Latin word until something matches; such an answer marks no whole word of the query. */
function marksWord({ summary }: Answer, folded: string): boolean {
  const hits = summary.filter(({ isHit }) => isHit).map(({ text }) => fold(text));
  return folded.split(' ').some((word) => hits.some((hit) => hit.includes(word)));
}

/** The text and hits of an excerpt, which Pagefind gives as HTML; every element but its marks is dropped. */
function piecesOf(html: string): Piece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isHit: node instanceof HTMLElement && node.localName === 'mark',
  }));
}
