import { categoryOf } from '../../tables/code.ts';
import { toAlphanumeric } from './fold.ts';

/** The index as it is stored in `lookup/codes.json`. Codes, products and guides refer to each other by their position in its lists. */
export interface SerializedIndex {
  /** All codes, sorted by their lower-case form. */
  readonly codes: readonly string[];
  /** The categories, and for each code the position of its own, where that is not what stands before the first dot of the code. */
  readonly categories?: { readonly names: readonly string[]; readonly ofCodes: readonly number[] };
  /** Number of meanings in each file `lookup/meanings-<n>.json`. */
  readonly shardSize: number;
  readonly products: readonly (readonly [id: string, name: string])[];
  /** For each code, the positions of its products. */
  readonly productsOf: readonly (readonly number[])[];
  readonly guides: readonly SerializedGuide[];
}

/** A guide, with the codes that it serves as `stepsOf` writes their positions. */
export type SerializedGuide = readonly [id: string, title: string, description: string, codes: readonly number[]];

/**
 * Positions in order, each but the first as its distance from the one before. A guide for a category serves thousands of codes that follow each
 * other, and a thousand ones compress to nothing.
 */
export const stepsOf = (positions: readonly number[]): number[] => {
  const sorted = positions.toSorted((a, b) => a - b);
  return sorted.map((position, at) => position - (sorted[at - 1] ?? 0));
};

/** The positions that `stepsOf` wrote. */
export function positionsAt(steps: readonly number[]): number[] {
  let position = 0;
  return steps.map((step) => (position += step));
}

/** One code, prepared for matching. */
export interface IndexedCode {
  readonly code: string;
  /** Its category, where the code itself does not tell. */
  readonly category?: string;
  /** The code in lower case. */
  readonly key: string;
  /** The key without its punctuation. */
  readonly alphanumeric: string;
  /** The last segment of the key, without its punctuation. */
  readonly lastSegment: string;
  /** Position in the index. */
  readonly position: number;
  /** Positions of its products. */
  readonly products: readonly number[];
}

/** Prepares an index for matching. */
export const prepareIndex = ({
  codes,
  categories,
  productsOf,
}: Pick<SerializedIndex, 'codes' | 'categories' | 'productsOf'>): IndexedCode[] =>
  codes.map((code, position) => {
    const key = code.toLowerCase();
    return {
      code,
      ...(categories && { category: categories.names[categories.ofCodes[position] ?? -1] ?? '' }),
      key,
      alphanumeric: toAlphanumeric(key),
      lastSegment: toAlphanumeric(key.slice(key.lastIndexOf('.') + 1)),
      position,
      products: productsOf[position] ?? [],
    };
  });

/** Codes by the letters and digits of their last segment; those of one segment are left out. */
export const bySegment = (entries: readonly IndexedCode[]): ReadonlyMap<string, readonly IndexedCode[]> =>
  Map.groupBy(
    entries.filter(({ key }) => key.includes('.')),
    ({ lastSegment }) => lastSegment,
  );

/** The category of a code. */
export const categoryOfEntry = ({ code, category }: Pick<IndexedCode, 'code' | 'category'>): string =>
  category ?? categoryOf(code);

/**
 * Finds a product by its id or its name, in any case, or by its id without the version (`vm` for `vm.v20170312`).
 * @returns its position, or undefined where there is none
 */
export function findProduct({ products }: Pick<SerializedIndex, 'products'>, name: string): number | undefined {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return undefined;
  const positionWhere = (matches: (id: string, productName: string) => boolean) =>
    products.findIndex(([id, productName]) => matches(id.toLowerCase(), productName.toLowerCase()));
  return [
    positionWhere((id) => id === wanted),
    positionWhere((_, productName) => productName === wanted),
    positionWhere((id) => id.startsWith(`${wanted}.`)),
  ].find((position) => position >= 0);
}
