/**
 * Generates tables of the shape of published ones. As a program it writes them into a folder:
 * node bench/generateTables.ts --codes 12000 --locales zh-cn,en --seed 1 --out .cache/generated
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../src/locales.ts';
import { localesOf, numberOf } from './options.ts';
import { paths } from '../src/paths.ts';
import { commonRows } from './commonRows.ts';
import { inventCodes } from './inventCodes.ts';
import { inventProducts } from './inventProducts.ts';
import { randomOf, weighted, type Random } from './random.ts';
import { tableFile } from './tableFile.ts';
import type { Word } from './words.ts';

/** What to generate. */
export interface ContentSize {
  /** Different codes in all tables together. */
  readonly codes: number;
  /** Files of tables; without it as many as published ones have for that many codes. */
  readonly products?: number | undefined;
  readonly locales: readonly Locale[];
  readonly seed: number;
}

/** Published tables: this many products for this many codes. */
const PUBLISHED = { products: 261, codes: 12_000 };
/** Codes that stand in several products, beside the common ones, and the chance that one of them stands in yet another. */
const SHARED = 0.118;
const ANOTHER = 0.58;
/** A product's own table repeats eight of the common codes, and in three products of four `InvalidParameter` is one. */
const REPEATED = 7 / commonRows.length;
const REPEATED_OFTEN = new Map([['InvalidParameter', 0.77]]);

/** Generates tables of the shape of published ones; the same for the same input. The keys of the result are paths. */
export function generateContent({ codes, products, locales, seed }: ContentSize): Map<string, string> {
  const random = randomOf(seed);
  const count = products ?? Math.max(2, Math.round((codes * PUBLISHED.products) / PUBLISHED.codes));
  const own = Math.max(0, codes - commonRows.length);
  const tables = distribute(inventCodes(own, random), inventProducts(count, random), random);
  const files = new Map<string, string>();
  for (const locale of locales) {
    for (const [product, words] of tables)
      files.set(`${paths.tables(locale)}/${product}.md`, tableFile(commonRows, byCode(words), locale));
  }
  return files;
}

/** Puts each code into one product or several, and some of the common ones into each. */
function distribute(words: readonly Word[], products: readonly (readonly [string, number])[], random: Random) {
  const tables = new Map(products.map(([name]) => [name, new Set<Word>()]));
  const productOf = weighted(random, products);
  for (const word of words) {
    tables.get(productOf())?.add(word);
    if (random.next() < SHARED)
      do tables.get(productOf())?.add(word);
      while (random.next() < ANOTHER);
  }
  for (const table of tables.values()) {
    for (const word of commonRows) if (random.next() < (REPEATED_OFTEN.get(word.code) ?? REPEATED)) table.add(word);
  }
  return tables;
}

const byCode = (words: ReadonlySet<Word>): Word[] => [...words].sort((a, b) => (a.code < b.code ? -1 : 1));

/** What the program is told on its command line: write there. */
function writeTables(): void {
  const options = {
    codes: { type: 'string' },
    products: { type: 'string' },
    locales: { type: 'string' },
    seed: { type: 'string' },
    out: { type: 'string' },
  } as const;
  const { codes, products, locales, seed = '1', out } = parseArgs({ options }).values;
  if (out === undefined) throw new Error('Say where to write: --out <folder>.');
  const files = generateContent({
    codes: codes === undefined ? PUBLISHED.codes : numberOf(codes),
    products: products === undefined ? undefined : numberOf(products),
    locales: localesOf(locales),
    seed: numberOf(seed),
  });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  console.log(`${files.size} files`);
}

if (import.meta.main) writeTables();
