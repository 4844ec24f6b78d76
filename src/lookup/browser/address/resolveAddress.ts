import type { IndexedCode } from '../../shared/codeIndex.ts';
import { namedPage, pageKinds, pageOf, type KnownPages } from './findPage.ts';
import type { Address, Section } from './readAddress.ts';

/** A code of one segment can be a plain word; shorter ones are not looked for in sentences. */
const SHORTEST_WORD = 6;
/** Where a section begins. Categories have no list of their own: the codes are listed by category. */
const starts: Readonly<Record<Section, string>> = {
  code: 'errors/',
  category: 'errors/',
  product: 'products/',
  guide: 'guides/',
  lookup: 'lookup/',
};

/**
 * The one page of `known` that an address means, from the home page on (`errors/InternalError/`); undefined where it means none, or
 * may mean several.
 */
export function resolveAddress(address: Address, known: KnownPages): string | undefined {
  const { section, parts, words } = address;
  if (parts.length === 0) return section === undefined ? '' : starts[section];
  const order = [...pageKinds].sort((a, b) => Number(b === section) - Number(a === section));
  for (const kind of order) {
    const page = namedPage[kind](address, known);
    if (page !== undefined) return page;
  }
  const [first, second] = codesAmong(words, known.entries);
  return first && !second ? pageOf(first) : undefined;
}

/** The codes among words, each once; those of one segment only where there is no other. */
export function codesAmong(words: readonly string[], entries: readonly IndexedCode[]): IndexedCode[] {
  const byKey = new Map(words.length === 0 ? [] : entries.map((entry) => [entry.key, entry]));
  const found = [...new Set(words.flatMap((word) => byKey.get(word) ?? []))];
  const dotted = found.filter(({ key }) => key.includes('.'));
  return dotted.length > 0 ? dotted : found.filter(({ key }) => key.length >= SHORTEST_WORD);
}

/**
 * Whether opening `target` leads on: not to the address that is open already, nor once more after it has led back here, as on a host
 * that changes the addresses it is asked for.
 * @param target a path below the origin
 * @param referrer where the reader came from, or empty
 */
export function leadsOn(target: string, pathname: string, referrer: string): boolean {
  const pathOf = (address: string) => new URL(address, 'http://localhost').pathname;
  return pathOf(target) !== pathname && (referrer === '' || pathOf(referrer) !== pathname);
}
