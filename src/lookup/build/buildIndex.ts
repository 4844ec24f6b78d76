import { knownMessages } from '../../catalogue/knownMessages.ts';
import { productName, summaryOf } from '../../catalogue/names.ts';
import type { Catalogue } from '../../catalogue/types.ts';
import { inlineText } from '../../tables/inline.ts';
import type { SerializedGuide, SerializedIndex } from '../shared/codeIndex.ts';

/** Number of meanings in a file: a list of neighbouring codes then needs one or two files. */
const SHARD_SIZE = 200;

/** What the look-up of one language loads, by file. */
export interface LookupIndex {
  readonly index: SerializedIndex;
  /** The first meaning of each code, in the order of the index, in files of `shardSize`. */
  readonly shards: readonly (readonly string[])[];
  /** All meanings and known messages of each code, one per line, for the search of phrases. */
  readonly texts: readonly string[];
}

/** Builds the look-up index of a catalogue. */
export function buildIndex({ codes, products, guides, locale }: Catalogue): LookupIndex {
  const meanings = codes.map(summaryOf);
  const productPositions = new Map(products.map(({ id }, position) => [id, position]));
  const codePositions = new Map(codes.map(({ code }, position) => [code, position]));
  return {
    index: {
      codes: codes.map(({ code }) => code),
      shardSize: SHARD_SIZE,
      products: products.map((product) => [product.id, productName(product, locale)]),
      productsOf: codes.map((code) => positionsOf(code.products, productPositions)),
      guides: guides.map((guide): SerializedGuide => [
        guide.id,
        guide.title,
        guide.description,
        positionsOf(guide.codes, codePositions),
      ]),
    },
    shards: Array.from({ length: Math.ceil(meanings.length / SHARD_SIZE) }, (_, shard) =>
      meanings.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE),
    ),
    texts: codes.map((code) =>
      [
        ...code.meanings.flatMap(({ text, cause, solution }) => [text, cause, solution].map(inlineText)),
        ...knownMessages(code, locale).map(({ text }) => text),
      ]
        .filter((text) => text !== '')
        .join('\n'),
    ),
  };
}

const positionsOf = (names: readonly string[], positions: ReadonlyMap<string, number>): number[] =>
  names.flatMap((name) => positions.get(name) ?? []);
