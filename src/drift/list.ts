import type { Problem } from '../problems/problems.ts';
import { inlineText } from '../tables/inline.ts';
import type { Row } from '../tables/parseTables.ts';

/** A code as a list has it. */
export interface ListedCode {
  readonly code: string;
  /** What is said of it, as plain text; empty where nothing is. */
  readonly text: string;
  readonly file: string;
  readonly line: number;
}

/** A list of codes, in its own order. A code may stand in it several times. */
export interface CodeList {
  readonly codes: readonly ListedCode[];
  /** Why the list, or some of it, cannot be used. */
  readonly problems: readonly Problem[];
}

/** What a row of a table says of its code: what it means, or else what the service says with it. */
export const textOfRow = ({ meaning, message }: Pick<Row, 'meaning' | 'message'>): string =>
  inlineText(meaning) || inlineText(message);
