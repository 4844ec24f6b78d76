import type { IndexedCode } from '../../shared/codeIndex.ts';
import { findPage, PAGE_KINDS, pathOfCode, type KnownPages } from './findPage.ts';
import type { Address, Section } from './readAddress.ts';

/** A code of one segment can be an ordinary word; a shorter one is not recognized in a sentence. */
const MIN_WORD_LENGTH = 6;
/** The first page of each section. Categories have none of their own: the list of codes is grouped by category. */
const SECTION_PATHS: Readonly<Record<Section, string>> = {
  code: 'errors/',
  category: 'errors/',
  product: 'products/',
  guide: 'guides/',
  lookup: 'lookup/',
};

/**
 * Resolves an address to the one page that it means.
 * @returns its path below the home page, such as `errors/InternalError/`, or undefined where it means none or several
 */
export function resolveAddress(address: Address, known: KnownPages): string | undefined {
  const { section, segments, words } = address;
  if (segments.length === 0) return section === undefined ? '' : SECTION_PATHS[section];
  const kinds = [...PAGE_KINDS].sort((a, b) => Number(b === section) - Number(a === section));
  for (const kind of kinds) {
    const path = findPage(kind, address, known);
    if (path !== undefined) return path;
  }
  const [first, second] = findCodesIn(words, known.entries);
  return first && !second ? pathOfCode(first) : undefined;
}

/** Finds the codes among words, each once; codes of one segment only where there are no others. */
export function findCodesIn(words: readonly string[], entries: readonly IndexedCode[]): IndexedCode[] {
  const byKey = new Map(words.length === 0 ? [] : entries.map((entry) => [entry.key, entry]));
  const found = [...new Set(words.flatMap((word) => byKey.get(word) ?? []))];
  const dotted = found.filter(({ key }) => key.includes('.'));
  return dotted.length > 0 ? dotted : found.filter(({ key }) => key.length >= MIN_WORD_LENGTH);
}

/**
 * Whether a redirect makes progress. It does not where it leads to the page that is open already, nor where the reader came from that
 * page: a host that rewrites addresses would send them back and forth.
 * @param target a path below the origin, or an address
 * @param referrer the address that the reader came from, or an empty string
 */
export function isProgress(target: string, pathname: string, referrer: string): boolean {
  const pathOf = (address: string) => new URL(address, 'http://localhost').pathname;
  return pathOf(target) !== pathname && (referrer === '' || pathOf(referrer) !== pathname);
}
