import { productName, summaryOf } from '../catalogue/names.ts';
import type { Catalogue } from '../catalogue/types.ts';
import type { SentIndex, SentMeaning } from './codeIndex.ts';

/** Meanings come in files of this many codes, so that a result list of neighbours needs one or two of them. */
const SHARD_SIZE = 200;

/** The look-up index of a catalogue: the codes, and the files of their meanings. */
export function buildIndex(catalogue: Catalogue): { index: SentIndex; shards: SentMeaning[][] } {
  const meanings = catalogue.codes.map((code): SentMeaning => [
    summaryOf(code),
    code.products.slice(0, 3).flatMap((id) => {
      const product = catalogue.productOf(id);
      return product ? [productName(product, catalogue.locale)] : [];
    }),
  ]);
  const shards = Array.from({ length: Math.ceil(meanings.length / SHARD_SIZE) }, (_, shard) =>
    meanings.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE),
  );
  return { index: { codes: catalogue.codes.map(({ code }) => code), shardSize: SHARD_SIZE }, shards };
}
