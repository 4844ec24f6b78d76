import { fold, isCodeLike } from '../lookup/fold.ts';
import { rankCodes } from '../lookup/rankCodes.ts';
import { siteInfo } from './siteInfo.ts';
import { loadCodes, loadMeaning, loadPagefind, type PagefindPage } from './lookupSources.ts';

/** One answer to a query, ready to show. `excerpt` is HTML with `<mark>` made by Pagefind, of which only text and marks are shown. */
export interface Answer {
  readonly kind: 'code' | 'guide' | 'page';
  readonly href: string;
  readonly title: string;
  readonly excerpt: string;
  readonly note: string;
}

const MOST = 12;

/**
 * Answers a query: codes from our own index where the query can be a code, pages from Pagefind, codes before guides.
 * Rejects when nothing could be searched at all.
 */
export async function lookUp(query: string): Promise<Answer[]> {
  const folded = fold(query).slice(0, 200);
  if (folded === '') return [];
  const codes = isCodeLike(folded) ? await codeAnswers(folded) : [];
  const pages = codes.length > 0 && !folded.includes(' ') && codes.length >= MOST ? [] : await pageAnswers(folded);
  const seen = new Set(codes.map(({ href }) => href));
  const others = pages.filter(({ href }) => !seen.has(href));
  const order = { code: 0, guide: 1, page: 2 };
  return [...codes, ...others.sort((a, b) => order[a.kind] - order[b.kind])].slice(0, MOST);
}

async function codeAnswers(folded: string): Promise<Answer[]> {
  const { entries } = await loadCodes();
  return Promise.all(
    rankCodes(entries, folded, MOST).map(async ({ entry }): Promise<Answer> => {
      const [meaning, products] = await loadMeaning(entry);
      const href = `${siteInfo.home}errors/${encodeURIComponent(entry.code)}/`;
      return { kind: 'code', href, title: entry.code, excerpt: escape(meaning), note: products.join(' · ') };
    }),
  );
}

async function pageAnswers(folded: string): Promise<Answer[]> {
  const pagefind = await loadPagefind();
  const { results } = await pagefind.search(folded);
  const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
  return pages.filter(({ excerpt }) => !isCodeLike(folded) || marksWord(excerpt, folded)).map(answerOf);
}

/** Pagefind shortens a Latin word until something matches; such an answer marks no whole word of the query. */
function marksWord(excerpt: string, folded: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, text = '']) => fold(text));
  return folded.split(' ').some((word) => marked.some((text) => text.includes(word)));
}

function answerOf({ url, excerpt, meta }: PagefindPage): Answer {
  const kind = url.startsWith(`${siteInfo.home}errors/`)
    ? 'code'
    : url.startsWith(`${siteInfo.home}guides/`)
      ? 'guide'
      : 'page';
  return { kind, href: url, title: meta['title'] ?? url, excerpt, note: '' };
}

const escape = (text: string): string => text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
