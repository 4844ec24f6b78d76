import { categoryOf } from '../../../tables/code.ts';
import { findProduct, type IndexedCode, type SentIndex } from '../../shared/codeIndex.ts';
import { squeeze } from '../../shared/fold.ts';
import type { Address, Section } from './readAddress.ts';

/** The pages that an address may mean. */
export interface KnownPages extends Pick<SentIndex, 'products' | 'guides'> {
  readonly entries: readonly IndexedCode[];
}

export const pageKinds = ['code', 'category', 'product', 'guide'] as const;
type Find = (address: Address, known: KnownPages) => string | undefined;

/** For each kind of page, finds the one that an address names, from the home page on (`errors/InternalError/`). */
export const namedPage: Readonly<Record<(typeof pageKinds)[number], Find>> = {
  code: ({ names, parts }, { entries }) => {
    // Below a category, the last part alone would be another code than the one that is asked for.
    const isBelow = parts.length > 1 && entries.some(({ key }) => categoryOf(key) === parts[0]);
    const found = codeNamed(isBelow ? names : [...names, parts.at(-1) ?? ''], entries);
    return found && pageOf(found);
  },
  category: (address, { entries }) =>
    within('categories', sameName(categoryNames(entries), ownNames(address, 'category'))),
  product: (address, known) => {
    const places = ownNames(address, 'product').map((name) => findProduct(known, name));
    const place = places.find((found) => found !== undefined);
    return place === undefined ? undefined : within('products', known.products[place]?.[0]);
  },
  guide: (address, { guides }) => {
    const id = sameName(
      guides.map(([known]) => known),
      ownNames(address, 'guide'),
    );
    return id === undefined ? undefined : `guides/${id}/`;
  },
};

/** The page of a code, from the home page on. */
export const pageOf = ({ code }: IndexedCode): string => `errors/${encodeURIComponent(code)}/`;

/** In its own section the first part is the name, whatever follows. */
const ownNames = ({ section, names, parts }: Address, kind: Section): readonly string[] =>
  section === kind ? [...names, parts[0] ?? ''] : names;

const within = (folder: string, id: string | undefined): string | undefined =>
  id === undefined ? undefined : `${folder}/${encodeURIComponent(id)}/`;

function sameName(known: readonly string[], names: readonly string[]): string | undefined {
  const byLetters = new Map(known.map((name) => [squeeze(name.toLowerCase()), name]));
  return names.map((name) => byLetters.get(squeeze(name))).find((name) => name !== undefined);
}

/** The code that one of the names is, dots included, or else the only one that has its letters. */
function codeNamed(names: readonly string[], entries: readonly IndexedCode[]): IndexedCode | undefined {
  for (const name of names) {
    const exact = entries.find(({ key }) => key === name);
    if (exact) return exact;
  }
  for (const letters of names.map(squeeze).filter(Boolean)) {
    const same = entries.filter(({ squeezed }) => squeezed === letters);
    if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  }
  return undefined;
}

/** The categories as their pages are named: as most of their codes spell them. */
function categoryNames(entries: readonly IndexedCode[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  for (const { code, key } of entries) {
    const name = categoryOf(code);
    const counts = spellings.get(categoryOf(key)) ?? new Map<string, number>();
    spellings.set(categoryOf(key), counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  return [...spellings.values()].map(
    (counts) => [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '',
  );
}
