import { isBlank, type SourceLine } from './lines.ts';

/** The fenced code blocks and HTML comments of a text: nothing inside them is a table. */
export interface OpaqueBlocks {
  /** The index of the last line of the block that opens in line `index`; undefined where no block opens or none closes. */
  readonly endOf: (index: number) => number | undefined;
  /** Whether a code fence that opens in line `index` is never closed. The lines below it are read as if it were absent. */
  readonly isUnclosedFence: (index: number) => boolean;
}

/**
 * Finds where the code fences and HTML comments of `lines` end. A fence is unclosed if its block quote ends first, or if
 * another fence with the same marker opens first: the closing marker below belongs to that one.
 */
export function findOpaqueBlocks(lines: readonly SourceLine[]): OpaqueBlocks {
  /** Kinds of blocks that are known not to be closed below; a later one need not be searched for again. */
  const unclosedKinds = new Set<string>();

  const findEnd = (index: number, kind: string, closes: LineTest, interrupts: LineTest): number | undefined => {
    if (unclosedKinds.has(kind)) return undefined;
    for (let candidate = index + 1; candidate < lines.length; candidate++) {
      const line = lines[candidate];
      if (line && closes(line)) return candidate;
      if (line && interrupts(line)) return undefined;
    }
    unclosedKinds.add(kind);
    return undefined;
  };

  const endOfFence = (index: number, fence: string): number | undefined => {
    const { text = '', isQuoted = false } = lines[index] ?? {};
    const maxIndent = text.indexOf(fence) + 3;
    const marker = `^\\s{0,${maxIndent}}\\${fence[0] ?? ''}{${fence.length},}\\s*`;
    const [closing, opening] = [new RegExp(`${marker}$`), new RegExp(`${marker}[^\\s\`~][^\`]*$`)];
    return findEnd(
      index,
      `${fence} ${maxIndent} ${isQuoted}`,
      (line) => line.isQuoted === isQuoted && closing.test(line.text),
      (line) => (line.isQuoted === isQuoted ? opening.test(line.text) : isQuoted),
    );
  };

  const endOf = (index: number): number | undefined => {
    const { text = '' } = lines[index] ?? {};
    const fence = openingFence(text);
    if (fence !== undefined) return endOfFence(index, fence);
    if (!opensComment(text)) return undefined;
    if (text.includes('-->')) return index;
    return findEnd(
      index,
      '<!--',
      (line) => line.text.includes('-->'),
      () => false,
    );
  };

  return {
    endOf,
    isUnclosedFence: (index) => openingFence(lines[index]?.text ?? '') !== undefined && endOf(index) === undefined,
  };
}

/** The backticks or tildes that open a code fence in this line. Backticks that recur in the line are an inline code span. */
export const openingFence = (text: string): string | undefined => {
  const [, backticks, tildes] = /^\s{0,20}(?:(?:[-*+]|\d{1,9}[.)])\s{1,4})?(?:(`{3,})[^`]*$|(~{3,}))/.exec(text) ?? [];
  return backticks ?? tildes;
};

/** Whether the line starts with an HTML comment. */
export const opensComment = (text: string): boolean => /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s{1,4})?<!--/.test(text);

/**
 * The line without the comment that ends in it and the comments directly after that one; spaces keep the columns.
 * Undefined if nothing is left.
 */
export function afterComment(line: SourceLine | undefined): SourceLine | undefined {
  const { text = '', raw = '' } = line ?? {};
  let end = 0;
  for (let from = 0; from >= 0; from = adjacentComment(text, end)) {
    const close = text.indexOf('-->', from);
    if (close < 0) break;
    end = close + 3;
  }
  if (!line || end === 0 || isBlank(text.slice(end))) return undefined;
  return { ...line, text: ' '.repeat(end) + text.slice(end), raw: raw.slice(end).trim() };
}

/** The index of a comment that opens at `from`, spaces aside, or -1. */
function adjacentComment(text: string, from: number): number {
  let start = from;
  while (text[start] === ' ') start++;
  return text.startsWith('<!--', start) ? start : -1;
}

type LineTest = (line: SourceLine) => boolean;
