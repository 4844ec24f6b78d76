import { categoryOf } from '../tables/code.ts';
import { fold, squeeze } from '../lookup/shared/fold.ts';
import type { IndexedCode, SentGuide } from '../lookup/shared/codeIndex.ts';
import { markCode, markHits, type Piece } from '../lookup/browser/highlight.ts';
import type { LoadedCodes, PagefindPage } from './lookupSources.ts';
import { loadMeaning } from './lookupSources.ts';
import { siteInfo } from './siteInfo.ts';

/** One answer to a query, ready to show. */
export interface Answer {
  readonly kind: 'code' | 'guide' | 'page';
  readonly href: string;
  readonly name: string;
  readonly title: readonly Piece[];
  readonly note: string;
  /** What is said of it; of a code it is loaded once the answer is seen. */
  readonly summary: readonly Piece[] | (() => Promise<readonly Piece[]>);
}

/** Products that are named beside a code. */
const PRODUCTS_NAMED = 3;

/**
 * A code as an answer.
 * @param hash what its address goes on with, such as the call that was pasted
 * @param product place of the product at whose meaning the page opens
 */
export function codeAnswer(
  { products }: LoadedCodes,
  entry: IndexedCode,
  folded: string,
  { hash = '', product }: { hash?: string; product?: number | undefined } = {},
): Answer {
  const isScoped = product !== undefined && entry.products.includes(product) && entry.products.length > 1;
  const anchor = isScoped ? `#in-${products[product]?.[0] ?? ''}` : '';
  const places = isScoped ? [product, ...entry.products.filter((place) => place !== product)] : entry.products;
  const names = places.slice(0, PRODUCTS_NAMED).map((place) => products[place]?.[1] ?? '');
  const others = entry.products.length - names.length;
  return {
    kind: 'code',
    href: `${siteInfo.home}errors/${encodeURIComponent(entry.code)}/${hash === '' ? anchor : hash}`,
    name: entry.code,
    title: markCode(entry.code, squeeze(folded)),
    note: [categoryOf(entry.code), names.join('、') + (others > 0 ? ` +${others}` : '')].filter(Boolean).join(' · '),
    summary: async () => markHits(await loadMeaning(entry), folded),
  };
}

/** A guide as an answer. */
export const guideAnswer = ([id, title, description]: SentGuide, folded: string): Answer => ({
  kind: 'guide',
  href: `${siteInfo.home}guides/${id}/`,
  name: title,
  title: markHits(title, folded),
  note: '',
  summary: markHits(description, folded),
});

/** A page that Pagefind found as an answer; a code keeps its own form. */
export function pageAnswer({ url, excerpt, meta }: PagefindPage, loaded: LoadedCodes, folded: string): Answer {
  const code = url.startsWith(`${siteInfo.home}errors/`) ? loaded.byKey.get(keyOf(url)) : undefined;
  const own = markHits(meta['meaning'] ?? '', folded);
  const summary = own.some(({ isHit }) => isHit) ? own : piecesOf(excerpt);
  if (code) return { ...codeAnswer(loaded, code, folded), summary };
  const kind = url.startsWith(`${siteInfo.home}guides/`) ? 'guide' : 'page';
  const title = meta['title'] ?? url;
  return { kind, href: url, name: title, title: markHits(title, folded), note: '', summary };
}

const keyOf = (url: string): string => fold(url.slice(`${siteInfo.home}errors/`.length));

/** The text and hits of an excerpt, which Pagefind gives as HTML; every element but its marks is dropped. */
function piecesOf(html: string): Piece[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => ({
    text: node.textContent ?? '',
    isHit: node instanceof HTMLElement && node.localName === 'mark',
  }));
}
