import { categoryOfEntry, findProduct, type IndexedCode, type SerializedIndex } from '../../shared/codeIndex.ts';
import { toAlphanumeric } from '../../shared/fold.ts';
import type { Address, Section } from './readAddress.ts';

/** The pages that an address can mean. */
export interface KnownPages extends Pick<SerializedIndex, 'products' | 'guides'> {
  readonly entries: readonly IndexedCode[];
}

export const PAGE_KINDS = ['code', 'category', 'product', 'guide'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/**
 * Finds the page of a kind that an address names.
 * @returns its path below the home page, such as `errors/InternalError/`, or undefined where the address names none
 */
export function findPage(kind: PageKind, address: Address, known: KnownPages): string | undefined {
  return FINDERS[kind](address, known);
}

/** The path of a code's page, below the home page. */
export const pathOfCode = ({ code }: IndexedCode): string => pathIn('errors', code);

const FINDERS: Readonly<Record<PageKind, (address: Address, known: KnownPages) => string | undefined>> = {
  code: ({ names, segments }, { entries }) => {
    // Below a category, the last segment alone would be another code than the one that is asked for.
    const isBelowCategory =
      segments.length > 1 && entries.some((entry) => categoryOfEntry(entry).toLowerCase() === segments[0]);
    const found = findCode(isBelowCategory ? names : [...names, ...segments.slice(-1)], entries);
    return found && pathOfCode(found);
  },
  category: (address, { entries }) => {
    const name = findName(categoryNames(entries), namesIn(address, 'category'));
    return name === undefined ? undefined : pathIn('categories', name);
  },
  product: (address, known) => {
    const positions = namesIn(address, 'product').flatMap((name) => findProduct(known, name) ?? []);
    const id = positions.map((position) => known.products[position]?.[0])[0];
    return id === undefined ? undefined : pathIn('products', id);
  },
  guide: (address, { guides }) => {
    const ids = guides.map(([id]) => id);
    const id = findName(ids, namesIn(address, 'guide'));
    return id === undefined ? undefined : `guides/${id}/`;
  },
};

/** Names that the page may have. In its own section, the first segment is its name, whatever follows. */
const namesIn = ({ section, names, segments }: Address, own: Section): readonly string[] =>
  section === own ? [...names, ...segments.slice(0, 1)] : names;

const pathIn = (folder: string, name: string): string => `${folder}/${encodeURIComponent(name)}/`;

/** The known name that has the letters and digits of one of `names`. */
function findName(known: readonly string[], names: readonly string[]): string | undefined {
  const byLetters = new Map(known.map((name) => [toAlphanumeric(name.toLowerCase()), name]));
  return firstDefined(names.map((name) => byLetters.get(toAlphanumeric(name))));
}

/** The code that is one of the names, or else the only one that has the letters and digits of one. */
function findCode(names: readonly string[], entries: readonly IndexedCode[]): IndexedCode | undefined {
  const exact = firstDefined(names.map((name) => entries.find(({ key }) => key === name)));
  if (exact) return exact;
  const similar = names
    .map(toAlphanumeric)
    .map((letters) => entries.filter(({ alphanumeric }) => alphanumeric === letters))
    .find((found) => found.length > 0);
  return similar?.length === 1 ? similar[0] : undefined;
}

/** The categories as their pages are named: in the spelling that most of their codes have. */
function categoryNames(entries: readonly IndexedCode[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const name of entries.map(categoryOfEntry)) {
    const counts = spellings.get(name.toLowerCase()) ?? new Map<string, number>();
    spellings.set(name.toLowerCase(), counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  return [...spellings.values()].map(
    (counts) => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '',
  );
}

const firstDefined = <Value>(values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined);
