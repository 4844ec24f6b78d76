import { squeeze } from './fold.ts';

/** The index as it is sent: titles of all codes in order of `codeKey`, and how many meanings lie in one file. */
export interface SentIndex {
  readonly codes: readonly string[];
  readonly shardSize: number;
}

/** What is said of one code, in the order of the index: its meaning as plain text and its products' names. */
export type SentMeaning = readonly [meaning: string, products: readonly string[]];

/** One code prepared for matching. */
export interface IndexedCode {
  readonly code: string;
  readonly key: string;
  readonly squeezed: string;
  /** Last segment, squeezed. */
  readonly last: string;
  readonly position: number;
}

/** Prepares the sent index for matching; done once in the reader's browser. */
export const prepareIndex = ({ codes }: SentIndex): IndexedCode[] =>
  codes.map((code, position) => {
    const key = code.toLowerCase();
    return { code, key, squeezed: squeeze(key), last: squeeze(key.slice(key.lastIndexOf('.') + 1)), position };
  });
