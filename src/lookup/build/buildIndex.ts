import { productName, summaryOf } from '../../catalogue/names.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { inlineText } from '../../tables/inline.ts';
import type { SentGuide, SentIndex } from '../shared/codeIndex.ts';

/** Meanings come in files of this many codes, so that a result list of neighbours needs one or two of them. */
const SHARD_SIZE = 200;

/** The look-up index of a catalogue. */
export interface LookupIndex {
  readonly index: SentIndex;
  /** The first meaning of each code, in the order of the index, in files of `shardSize`. */
  readonly shards: readonly (readonly string[])[];
  /** All meanings of each code, a line each: what phrases are looked for in. */
  readonly texts: readonly string[];
}

/** Builds the look-up index of a catalogue. */
export function buildIndex(catalogue: Catalogue): LookupIndex {
  const { codes, products, guides, locale } = catalogue;
  const meanings = codes.map(summaryOf);
  const placeOfProduct = new Map(products.map(({ id }, place) => [id, place]));
  const placeOfCode = new Map(codes.map(({ code }, place) => [code, place]));
  const placesIn = (places: ReadonlyMap<string, number>, names: readonly string[]) =>
    names.flatMap((name) => places.get(name) ?? []);
  return {
    index: {
      codes: codes.map(({ code }) => code),
      shardSize: SHARD_SIZE,
      products: products.map((product) => [product.id, productName(product, locale)]),
      productsOf: codes.map((code) => placesIn(placeOfProduct, code.products)),
      guides: guides.map((guide): SentGuide => [
        guide.id,
        guide.title,
        guide.description,
        placesIn(placeOfCode, guide.codes),
      ]),
    },
    shards: Array.from({ length: Math.ceil(meanings.length / SHARD_SIZE) }, (_, shard) =>
      meanings.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE),
    ),
    texts: codes.map((code) =>
      code.meanings
        .flatMap(({ text, cause, solution }) => [text, cause, solution].map(inlineText))
        .filter((text) => text !== '')
        .join('\n'),
    ),
  };
}
