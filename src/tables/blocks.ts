import { firstColumn, type SourceLine } from './lines.ts';

/** Code fences and HTML comments: stretches of a text in which nothing is a table. */
export interface Blocks {
  /** The index of the last line of the fence or comment that begins in line `index`. */
  readonly endOf: (index: number) => number | undefined;
  /** Whether a fence begins in line `index` that nothing closes; the lines below it are read as if it were not there. */
  readonly isUnclosed: (index: number) => boolean;
}

/** Finds out which fences and comments of `lines` are closed, and where. */
export function blocksOf(lines: readonly SourceLine[]): Blocks {
  const endless = new Set<string>();

  const closing = (index: number, key: string, closes: RegExp): number | undefined => {
    if (endless.has(key)) return undefined;
    for (let other = index + 1; other < lines.length; other++) if (closes.test(lines[other]?.text ?? '')) return other;
    endless.add(key);
    return undefined;
  };

  const endOf = (index: number): number | undefined => {
    const text = lines[index]?.text ?? '';
    const fence = fenceOf(text);
    if (fence !== undefined) {
      const indent = firstColumn(text) + 2;
      const closes = new RegExp(`^\\s{0,${indent}}\\${fence[0] ?? ''}{${fence.length},}\\s*$`);
      return closing(index, `${fence} ${indent}`, closes);
    }
    if (!opensComment(text)) return undefined;
    return text.lastIndexOf('-->') > text.lastIndexOf('<!--') ? index : closing(index, '<!--', /-->/);
  };

  return {
    endOf,
    isUnclosed: (index) => fenceOf(lines[index]?.text ?? '') !== undefined && endOf(index) === undefined,
  };
}

/** The marks with which a line opens a code fence. One whose marks stand in its words too is code in a line. */
export const fenceOf = (text: string): string | undefined => {
  const [, ticks, tildes] = /^\s{0,20}(?:(`{3,})[^`]*$|(~{3,}))/.exec(text) ?? [];
  return ticks ?? tildes;
};

/** Whether a comment begins the line. */
export const opensComment = (text: string): boolean => /^\s*<!--/.test(text);
