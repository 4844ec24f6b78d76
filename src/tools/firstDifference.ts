import { utf8 } from './hash.ts';

/** The first place at which two texts differ as bytes in UTF-8. */
export interface Difference {
  /** Offset of the byte, from 0. */
  readonly byte: number;
  /** Where the character that holds the byte begins, in either text. */
  readonly index: number;
  /** Line and column of that character, from 1. */
  readonly line: number;
  readonly column: number;
  /** The bytes; absent where a text has ended. */
  readonly ours: number | undefined;
  readonly given: number | undefined;
}

/** The first byte at which `given` departs from `ours`; nothing where they are the same. */
export function firstDifference(ours: string, given: string): Difference | undefined {
  const [a, b] = [utf8(ours), utf8(given)];
  let byte = 0;
  while (byte < a.length && a[byte] === b[byte]) byte++;
  if (byte === a.length && byte === b.length) return undefined;
  let index = 0;
  let passed = 0;
  for (const character of ours) {
    passed += utf8(character).length;
    if (passed > byte) break;
    index += character.length;
  }
  const before = ours.slice(0, index).split('\n');
  return {
    byte,
    index,
    line: before.length,
    column: Array.from(before.at(-1) ?? '').length + 1,
    ours: a[byte],
    given: b[byte],
  };
}
