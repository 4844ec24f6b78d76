import type { Block, Span } from './spans.ts';

/**
 * Finds the parts of a text that are about one error only: its line, and in a log its entry, which starts with a time.
 * @param errors in order of the text
 * @param times of the calls
 * @returns for each error its blocks, the narrowest first
 */
export function findBlocks(text: string, errors: readonly Span[], times: readonly Span[]): Block[][] {
  const entries = times.map(({ start }) => text.lastIndexOf('\n', start) + 1);
  return errors.map((error) =>
    [lineOf(text, error), ...entryOf(text, error, entries)].filter((block) => isSole(errors, block)),
  );
}

function lineOf(text: string, { start }: Span): Block {
  const end = text.indexOf('\n', start);
  return { start: text.lastIndexOf('\n', start - 1) + 1, end: end < 0 ? text.length : end };
}

function entryOf(text: string, error: Span, entries: readonly number[]): Block[] {
  const start = entries.findLast((entry) => entry <= error.start);
  if (start === undefined) return [];
  return [{ start, end: entries.find((entry) => entry > error.start) ?? text.length }];
}

const isSole = (errors: readonly Span[], block: Block): boolean =>
  errors.filter(({ start }) => start >= block.start && start < block.end).length === 1;
