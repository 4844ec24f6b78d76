import { INVISIBLE } from './code.ts';

/** A line of a file with its number, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/**
 * A line of a file. In `text`, block quote markers, and list markers in front of a table row, are replaced by spaces;
 * `raw` has them. Columns are the same in both.
 */
export interface SourceLine extends Line {
  readonly raw: string;
  /** Whether the line is in a block quote. */
  readonly isQuoted: boolean;
}

/** The lines of `source`, with any line endings, without a byte-order mark. */
export const sourceLines = (source: string): SourceLine[] =>
  source
    .replace(/^\uFEFF/, '')
    .split(LINE_ENDING)
    .map((raw, index) => ({
      number: index + 1,
      raw,
      isQuoted: QUOTE_MARKERS.test(raw),
      text: raw.replace(QUOTE_MARKERS, (markers) => markers.replaceAll('>', ' ')).replace(ROW_LIST_MARKERS, spaces),
    }));

/** The ends of lines in a file: Windows, Unix and old Mac. */
export const LINE_ENDING = /\r\n|\n|\r/;

/** Whether a line has no visible character. */
export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '').trim() === '';

/** The 1-based column of the first character that is not white space. */
export const firstColumn = (text: string): number => text.length - text.trimStart().length + 1;

/** Block quote markers, and the list markers before them. The list markers stay in the text, as they start a block. */
const QUOTE_MARKERS = /^(?:\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*>)+/;

/** The list markers in front of a table row. */
const ROW_LIST_MARKERS = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+(?=\|)/;
const spaces = (marker: string): string => ' '.repeat(marker.length);
