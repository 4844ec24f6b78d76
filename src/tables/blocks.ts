import { isBlank, type SourceLine } from './lines.ts';

/** Code fences and HTML comments: stretches of a text in which nothing is a table. */
export interface Blocks {
  /** The index of the last line of the fence or comment that begins in line `index`. */
  readonly endOf: (index: number) => number | undefined;
  /** Whether a fence begins in line `index` that nothing closes; the lines below it are read as if it were not there. */
  readonly isUnclosed: (index: number) => boolean;
}

/**
 * Finds out which fences and comments of `lines` are closed, and where. Nothing closes a fence whose quotation ends, or
 * in which a fence of the same marks opens: the end of that one is not its own.
 */
export function blocksOf(lines: readonly SourceLine[]): Blocks {
  const endless = new Set<string>();

  const closing = (index: number, key: string, closes: Test, interrupts: Test): number | undefined => {
    if (endless.has(key)) return undefined;
    for (let other = index + 1; other < lines.length; other++) {
      const line = lines[other];
      if (line && closes(line)) return other;
      if (line && interrupts(line)) return undefined;
    }
    endless.add(key);
    return undefined;
  };

  const endOf = (index: number): number | undefined => {
    const { text = '', isQuoted = false } = lines[index] ?? {};
    const fence = fenceOf(text);
    if (fence !== undefined) {
      const indent = text.indexOf(fence) + 3;
      const marks = `^\\s{0,${indent}}\\${fence[0] ?? ''}{${fence.length},}\\s*`;
      const [closes, opens] = [new RegExp(`${marks}$`), new RegExp(`${marks}[^\\s\`~][^\`]*$`)];
      return closing(
        index,
        `${fence} ${indent} ${isQuoted}`,
        (line) => line.isQuoted === isQuoted && closes.test(line.text),
        (line) => (line.isQuoted === isQuoted ? opens.test(line.text) : isQuoted),
      );
    }
    if (!opensComment(text)) return undefined;
    if (text.includes('-->')) return index;
    return closing(
      index,
      '<!--',
      (line) => line.text.includes('-->'),
      () => false,
    );
  };

  return {
    endOf,
    isUnclosed: (index) => fenceOf(lines[index]?.text ?? '') !== undefined && endOf(index) === undefined,
  };
}

/** The marks with which a line opens a code fence. One whose marks stand in its words too is code in a line. */
export const fenceOf = (text: string): string | undefined => {
  const [, ticks, tildes] = /^\s{0,20}(?:(?:[-*+]|\d{1,9}[.)])\s{1,4})?(?:(`{3,})[^`]*$|(~{3,}))/.exec(text) ?? [];
  return ticks ?? tildes;
};

/** Whether a comment begins the line. */
export const opensComment = (text: string): boolean => /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s{1,4})?<!--/.test(text);

/** What a line has after the comment that ends in it, and others that follow, in its old place; undefined where that is nothing. */
export function afterComment(line: SourceLine | undefined): SourceLine | undefined {
  const { text = '', raw = '' } = line ?? {};
  let end = 0;
  for (let from = 0; from >= 0; from = nextComment(text, end)) {
    const close = text.indexOf('-->', from);
    if (close < 0) break;
    end = close + 3;
  }
  if (!line || end === 0 || isBlank(text.slice(end))) return undefined;
  return { ...line, text: ' '.repeat(end) + text.slice(end), raw: raw.slice(end).trim() };
}

/** Where a comment begins that follows `end` at once, or -1. */
function nextComment(text: string, end: number): number {
  while (text[end] === ' ') end++;
  return text.startsWith('<!--', end) ? end : -1;
}

type Test = (line: SourceLine) => boolean;
