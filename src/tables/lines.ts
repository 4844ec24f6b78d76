import { INVISIBLE } from './code.ts';

/** A line of the source with its number, counted from 1. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A line with what it looks like inside the quotation or list item that it stands in; columns are the same in both. */
export interface SourceLine extends Line {
  readonly raw: string;
  readonly isQuoted: boolean;
}

/** The lines of a text, any line ending, with or without a byte-order mark. */
export const sourceLines = (source: string): SourceLine[] =>
  source
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((raw, index) => ({
      number: index + 1,
      raw,
      isQuoted: QUOTE.test(raw),
      text: raw.replace(QUOTE, (marks) => marks.replaceAll('>', ' ')).replace(LIST_MARKERS, spaces),
    }));

/** Whether nothing can be seen in the line. */
export const isBlank = (text: string): boolean => text.replace(INVISIBLE, '').trim() === '';

/** The column of the first thing to be seen in the line. */
export const firstColumn = (text: string): number => text.length - text.trimStart().length + 1;

/** The marks of quotations, with those of the list items around them, which the text keeps: they begin a block. */
const QUOTE = /^(?:\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)*>)+/;

/** The marks of the list items that a table begins in. */
const LIST_MARKERS = /^\s*(?:(?:[-*+]|\d{1,9}[.)])\s+)+(?=\|)/;
const spaces = (marker: string): string => ' '.repeat(marker.length);
