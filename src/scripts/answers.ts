import { highlightCode, highlightText, type HighlightSpan } from '../lookup/browser/highlight.ts';
import type { FoundPage } from '../lookup/browser/foundPage.ts';
import { categoryOfEntry, type IndexedCode, type SerializedGuide } from '../lookup/shared/codeIndex.ts';
import { fold, toAlphanumeric } from '../lookup/shared/fold.ts';
import { fill } from '../text/fill.ts';
import { words } from './lookupWords.ts';
import { loadMeaning, type LoadedCodes } from './lookupSources.ts';
import type { PagefindPage } from './searchPages.ts';
import { pageUrls } from './pageUrls.ts';

/** One answer to a query, ready to be shown. */
export interface Answer {
  readonly kind: 'code' | 'guide' | 'action' | 'page';
  readonly href: string;
  readonly name: string;
  readonly title: readonly HighlightSpan[];
  /** The category and the products of a code, the product of an action; empty for other kinds. */
  readonly origin: string;
  /** The meaning or description. That of a code is loaded when the answer comes into view. */
  readonly summary: readonly HighlightSpan[] | (() => Promise<readonly HighlightSpan[]>);
}

/** Number of products that are named beside a code. */
const MAX_PRODUCTS = 3;

interface CodeLink {
  /** Fragment of the address, such as the call that was pasted. */
  readonly hash?: string;
  /** Position of the product at whose meaning the page opens. */
  readonly product?: number | undefined;
}

/** A code as an answer to a folded query. */
export function codeAnswer(
  { products }: LoadedCodes,
  entry: IndexedCode,
  folded: string,
  { hash = '', product }: CodeLink = {},
): Answer {
  const isScoped = product !== undefined && entry.products.includes(product) && entry.products.length > 1;
  const anchor = isScoped ? `#in-${products[product]?.[0] ?? ''}` : '';
  const positions = isScoped ? [product, ...entry.products.filter((other) => other !== product)] : entry.products;
  const names = positions.slice(0, MAX_PRODUCTS).map((position) => products[position]?.[1] ?? '');
  const others = entry.products.length - names.length;
  const productNames = names.join('、') + (others > 0 ? ` +${others}` : '');
  return {
    kind: 'code',
    href: `${pageUrls.code(entry.code)}${hash === '' ? anchor : hash}`,
    name: entry.code,
    title: highlightCode(entry.code, toAlphanumeric(folded)),
    origin: [categoryOfEntry(entry), productNames].filter(Boolean).join(' · '),
    summary: async () => highlightText(await loadMeaning(entry), folded),
  };
}

/** A guide as an answer to a folded query. */
export const guideAnswer = ([id, title, description]: SerializedGuide, folded: string): Answer => ({
  kind: 'guide',
  href: pageUrls.guide(id),
  name: title,
  title: highlightText(title, folded),
  origin: '',
  summary: highlightText(description, folded),
});

/** An action as an answer to a folded query. Its summary says how many codes it can return. */
export function actionAnswer(
  { product, name, codes }: Extract<FoundPage, { kind: 'action' }>,
  { products }: LoadedCodes,
  folded: string,
): Answer {
  const [id = '', productName = ''] = products[product] ?? [];
  return {
    kind: 'action',
    href: pageUrls.action(id, name),
    name,
    title: highlightText(name, folded),
    origin: productName,
    summary: [{ text: fill(words.actionCodes, { n: codes.length }), isMatch: false }],
  };
}

/** A page that Pagefind found as an answer to a folded query. The page of a code becomes the answer of that code. */
export function pageAnswer({ url, excerpt, meta }: PagefindPage, loaded: LoadedCodes, folded: string): Answer {
  const code = url.startsWith(pageUrls.errors) ? loaded.byKey.get(keyOf(url)) : undefined;
  const meaning = highlightText(meta['meaning'] ?? '', folded);
  const summary = meaning.some(({ isMatch }) => isMatch) ? meaning : spansOf(excerpt);
  if (code) return { ...codeAnswer(loaded, code, folded), summary };
  const kind = url.startsWith(pageUrls.guides) ? 'guide' : 'page';
  const title = meta['title'] ?? url;
  return { kind, href: url, name: title, title: highlightText(title, folded), origin: '', summary };
}

const keyOf = (url: string): string => fold(url.slice(pageUrls.errors.length));

/** The spans of an excerpt, in which Pagefind escapes the brackets of text, and nothing else. */
function spansOf(excerpt: string): HighlightSpan[] {
  return excerpt.split(/<\/?mark>/).map((text, index) => ({
    text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
    isMatch: index % 2 === 1,
  }));
}
