import { squeeze } from './fold.ts';

/** The index as it is sent: all codes in order of `codeKey`, and what else a look-up of a code needs. */
export interface SentIndex {
  readonly codes: readonly string[];
  /** How many meanings lie in one file. */
  readonly shardSize: number;
  /** Id and name of every product. */
  readonly products: readonly (readonly [id: string, name: string])[];
  /** For each code the places of its products in `products`. */
  readonly productsOf: readonly (readonly number[])[];
  /** Guides with the codes that they serve, by place in `codes`. */
  readonly guides: readonly SentGuide[];
}

/** A guide: its id, title, description, and the places of its codes. */
export type SentGuide = readonly [id: string, title: string, description: string, codes: readonly number[]];

/** One code prepared for matching. */
export interface IndexedCode {
  readonly code: string;
  readonly key: string;
  readonly squeezed: string;
  /** Last segment, squeezed. */
  readonly last: string;
  readonly position: number;
  /** Places of its products. */
  readonly products: readonly number[];
}

/** Prepares the sent index for matching; done once in the reader's browser. */
export const prepareIndex = ({ codes, productsOf }: Pick<SentIndex, 'codes' | 'productsOf'>): IndexedCode[] =>
  codes.map((code, position) => {
    const key = code.toLowerCase();
    return {
      code,
      key,
      squeezed: squeeze(key),
      last: squeeze(key.slice(key.lastIndexOf('.') + 1)),
      position,
      products: productsOf[position] ?? [],
    };
  });

/** The place of the product that readers call `name`, by its id or name in any case; an id may go on with its version. */
export function findProduct({ products }: Pick<SentIndex, 'products'>, name: string): number | undefined {
  const wanted = name.trim().toLowerCase();
  const at = (fits: (id: string, title: string) => boolean) =>
    products.findIndex(([id, title]) => fits(id.toLowerCase(), title.toLowerCase()));
  const place = [
    at((id) => id === wanted),
    at((_, title) => title === wanted),
    at((id) => id.startsWith(`${wanted}.`)),
  ].find((found) => found >= 0);
  return wanted === '' ? undefined : place;
}
