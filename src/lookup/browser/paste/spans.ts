/** A value found in a text, with the offsets of what it was found as, its label included. */
export interface Span {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** No more spans of one kind are collected. */
const MAX_SPANS = 5_000;

/**
 * Finds what a regular expression matches, in order of the text. The value of a span is the group `value`, or else the whole match.
 * @param pattern with the flag `g`
 * @param read turns a value into the one to keep, given the whole match as well; undefined rejects the match
 */
export function findSpans(
  text: string,
  pattern: RegExp,
  read: (value: string, match: string) => string | undefined = (value) => value,
): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const value = read(match.groups?.['value'] ?? match[0], match[0]);
    if (value !== undefined) spans.push({ value, start: match.index, end: match.index + match[0].length });
    if (spans.length >= MAX_SPANS) break;
  }
  return spans;
}

export const byStart = (a: Span, b: Span): number => a.start - b.start;

/** A part of a text. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Assigns to each error of a text the span that belongs to it, such as its own request id. Texts have such spans either before all
 * errors or after all errors.
 * @param errors in order of the text
 * @param blocks for each error the parts of the text that are about no other, the narrowest first; a span in one comes first
 * @returns for each error the value of its span
 */
export function assignOwn(
  spans: readonly Span[],
  errors: readonly Span[],
  blocks: readonly (readonly Block[])[] = [],
): (string | undefined)[] {
  const sorted = spans.toSorted(byStart);
  const isAnyBefore = sorted.some(({ start }) => start < startOf(errors[0]));
  const isAnyAfter = sorted.some(({ start }) => start >= startOf(errors.at(-1)));
  return errors.map(
    (error, index) =>
      inBlocks(sorted, error, blocks[index]) ??
      (isAnyBefore && !isAnyAfter
        ? lastBefore(sorted, error, errors[index - 1]?.end ?? 0)
        : firstAfter(sorted, error, errors[index + 1])),
  );
}

/**
 * Assigns to each error of a text the nearest span, such as the region of its call. One span may belong to several errors: where a text
 * names one value only, it belongs to all.
 * @param errors in order of the text
 * @param blocks as `assignOwn` takes them
 * @returns for each error the value of its span
 */
export function assignShared(
  spans: readonly Span[],
  errors: readonly Span[],
  blocks: readonly (readonly Block[])[] = [],
): (string | undefined)[] {
  const sorted = spans.toSorted(byStart);
  if (new Set(sorted.map(({ value }) => value)).size === 1) return errors.map(() => sorted[0]?.value);
  const isAnyBefore = sorted.some(({ start }) => start < startOf(errors[0]));
  return errors.map(
    (error, index) =>
      inBlocks(sorted, error, blocks[index]) ??
      (isAnyBefore ? lastBefore(sorted, error, 0) : firstAfter(sorted, error, errors[index + 1])),
  );
}

/** The span in the narrowest block that has one: the first after the error, or else the last before it. */
function inBlocks(sorted: readonly Span[], error: Span, blocks: readonly Block[] = []): string | undefined {
  for (const block of blocks) {
    const inside = sorted.filter(({ start }) => start >= block.start && start < block.end);
    const nearest = inside.find(({ start }) => start >= error.start) ?? inside.at(-1);
    if (nearest) return nearest.value;
  }
  return undefined;
}

/** Where an error starts; infinitely far where there is none. */
const startOf = (error: Span | undefined): number => error?.start ?? Infinity;

/** The last span that starts before an error, but not before `from`. */
const lastBefore = (sorted: readonly Span[], error: Span, from: number): string | undefined =>
  sorted.findLast(({ start }) => start >= from && start < error.start)?.value;

/** The first span that starts with or after an error, but before the next error. */
const firstAfter = (sorted: readonly Span[], error: Span, next: Span | undefined): string | undefined =>
  sorted.find(({ start }) => start >= error.start && start < startOf(next))?.value;
