import { fold, toAlphanumeric } from '../../shared/fold.ts';
import { joinedNames, wordsOf } from '../../shared/wordsOf.ts';

/** A line of what a page says, and how much it counts for the page. */
export interface WordLine {
  /** Number of the page. */
  readonly page: number;
  readonly text: string;
  readonly weight: number;
  /** Whether it is what tables or messages say of a code, which people copy. */
  readonly isMeaning?: boolean;
}

/** Lines by their words. */
export interface WordIndex {
  /** For each word, the lines that have it, each once and in order. */
  readonly linesOf: ReadonlyMap<string, readonly number[]>;
  /** For each line, the number of its page. */
  readonly pages: readonly number[];
  readonly weights: readonly number[];
  /** For each line, the number of its different words. */
  readonly lengths: readonly number[];
  readonly pageCount: number;
  /** The meanings, letters and digits only, with the number of their line. */
  readonly meanings: readonly (readonly [line: number, key: string])[];
}

/** Indexes lines by their words. */
export function buildWordIndex(lines: readonly WordLine[]): WordIndex {
  const linesOf = new Map<string, number[]>();
  const lengths = lines.map(({ text }, line) => {
    const words = new Set(wordsOf(text));
    for (const word of new Set([...words, ...joinedNames(text)])) {
      const known = linesOf.get(word);
      if (known) known.push(line);
      else linesOf.set(word, [line]);
    }
    return words.size;
  });
  return {
    linesOf,
    pages: lines.map(({ page }) => page),
    weights: lines.map(({ weight }) => weight),
    lengths,
    pageCount: new Set(lines.map(({ page }) => page)).size,
    meanings: lines.flatMap(({ text, isMeaning }, line) =>
      isMeaning === true ? [[line, toAlphanumeric(fold(text))] as const] : [],
    ),
  };
}
