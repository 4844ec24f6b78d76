import { knownMessages } from '../../catalogue/knownMessages.ts';
import { productName } from '../../catalogue/names.ts';
import type { Catalogue, Code } from '../../catalogue/types.ts';
import { fill, textOf } from '../../i18n/text.ts';
import type { Locale } from '../../locales.ts';
import { categoryOf, codeKey } from '../../tables/code.ts';
import { inlineText } from '../../tables/inline.ts';
import type { SerializedWords } from '../shared/serializedWords.ts';
import { buildWords } from './buildWords.ts';
import { stepsOf, type SerializedGuide, type SerializedIndex } from '../shared/codeIndex.ts';

/** Number of meanings in a file: a list of neighbouring codes then needs one or two files. */
const SHARD_SIZE = 200;

/** What the look-up of one language loads, by file. */
export interface LookupIndex {
  readonly index: SerializedIndex;
  /** The first meaning of each code, in the order of the index, in files of `shardSize`. */
  readonly shards: readonly (readonly string[])[];
  /** All meanings and known messages of each code, one per line, for the search of phrases. */
  readonly texts: readonly string[];
  readonly words: SerializedWords;
}

/** Builds the look-up index of a catalogue. */
export function buildIndex(catalogue: Catalogue): LookupIndex {
  const { codes: listed, retired, products, guides, locale } = catalogue;
  const codes = retired.length === 0 ? listed : [...listed, ...retired].sort(byKey);
  const texts = codes.map((code) =>
    marked(
      code,
      [
        ...code.meanings.flatMap(({ text, cause, solution, message, name }) => [
          ...[text, cause, solution, message].map(inlineText),
          name,
        ]),
        ...knownMessages(code, locale).map(({ text }) => text),
      ]
        .filter((text) => text !== '')
        .join('\n'),
      locale,
    ),
  );
  const meanings = texts.map((text) => text.split('\n', 1)[0] ?? '');
  const productPositions = new Map(products.map(({ id }, position) => [id, position]));
  const codePositions = new Map(codes.map(({ code }, position) => [code, position]));
  return {
    index: {
      codes: codes.map(({ code }) => code),
      ...categoriesOf(codes),
      shardSize: SHARD_SIZE,
      products: products.map((product) => [product.id, productName(product, locale)]),
      productsOf: codes.map((code) => positionsOf(code.products, productPositions)),
      guides: guides.map((guide): SerializedGuide => [
        guide.id,
        guide.title,
        guide.description,
        stepsOf(positionsOf(guide.codes, codePositions)),
      ]),
    },
    shards: Array.from({ length: Math.ceil(meanings.length / SHARD_SIZE) }, (_, shard) =>
      meanings.slice(shard * SHARD_SIZE, (shard + 1) * SHARD_SIZE),
    ),
    texts,
    words: buildWords(catalogue, codes, texts),
  };
}

/** The categories of the codes, unless the codes themselves tell. */
function categoriesOf(codes: readonly Code[]): Pick<SerializedIndex, 'categories'> {
  if (codes.every(({ code, category }) => codeKey(categoryOf(code)) === codeKey(category))) return {};
  const names = [...new Set(codes.map(({ category }) => category))];
  const positions = new Map(names.map((name, position) => [name, position]));
  return { categories: { names, ofCodes: codes.map(({ category }) => positions.get(category) ?? 0) } };
}

/** What is said of a code, which begins with a remark where the tables no longer list the code. */
const marked = ({ retired }: Code, meaning: string, locale: Locale): string =>
  retired ? fill(textOf(locale).retired.summary, { date: retired.date, meaning }) : meaning;

const byKey = (a: Code, b: Code): number => (codeKey(a.code) < codeKey(b.code) ? -1 : 1);

const positionsOf = (names: readonly string[], positions: ReadonlyMap<string, number>): number[] =>
  names.flatMap((name) => positions.get(name) ?? []);
