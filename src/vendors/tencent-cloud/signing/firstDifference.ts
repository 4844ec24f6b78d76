import { utf8 } from './hash.ts';

/** The first difference of two texts, compared as bytes in UTF-8. */
export interface Difference {
  /** Offset of the byte, from 0. */
  readonly byte: number;
  /** Index of the character that contains the byte; it is the same in both texts. */
  readonly index: number;
  /** Line and column of that character, from 1. */
  readonly line: number;
  readonly column: number;
  /** The bytes; undefined where a text has ended. */
  readonly expectedByte: number | undefined;
  readonly actualByte: number | undefined;
}

/** Finds the first byte at which two texts differ; undefined where they are the same. */
export function firstDifference(expected: string, actual: string): Difference | undefined {
  const [expectedBytes, actualBytes] = [utf8(expected), utf8(actual)];
  let byte = 0;
  while (byte < expectedBytes.length && expectedBytes[byte] === actualBytes[byte]) byte++;
  if (byte === expectedBytes.length && byte === actualBytes.length) return undefined;
  const index = indexOfByte(expected, byte);
  const linesBefore = expected.slice(0, index).split('\n');
  return {
    byte,
    index,
    line: linesBefore.length,
    column: Array.from(linesBefore.at(-1) ?? '').length + 1,
    expectedByte: expectedBytes[byte],
    actualByte: actualBytes[byte],
  };
}

/** Index of the character that contains the byte at an offset. */
function indexOfByte(text: string, offset: number): number {
  let index = 0;
  let bytes = 0;
  for (const character of text) {
    bytes += utf8(character).length;
    if (bytes > offset) break;
    index += character.length;
  }
  return index;
}
