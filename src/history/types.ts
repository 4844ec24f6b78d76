import type { Locale } from '../locales.ts';
import type { Row } from '../tables/parseTables.ts';

/** A table file in one commit. */
export interface FileVersion {
  /** When it was committed, in UTC: `2026-11-26T08:00:00Z`. */
  readonly time: string;
  /** The name of its text in Git; undefined in the commit that removed it. */
  readonly blob: string | undefined;
  /** Whether the history begins here, though the file may be older: the oldest commit of a shallow clone. */
  readonly isCut: boolean;
}

/** All versions of a table file, the oldest first. */
export interface FileHistory {
  readonly file: string;
  readonly locale: Locale;
  readonly product: string;
  readonly versions: readonly FileVersion[];
}

/** What changed in a table file. */
export interface FileChange {
  readonly time: string;
  readonly locale: Locale;
  readonly product: string;
  /** Whether the file was added or removed as a whole. */
  readonly kind: 'added' | 'removed' | 'changed';
  /** The codes that changed; of a whole file they are not named. */
  readonly codes: readonly CodeChange[];
}

/** What changed of a code. */
export interface CodeChange {
  readonly kind: 'added' | 'removed' | 'reworded';
  readonly code: string;
  /** What the table said before and says after, as plain text; empty where it did not list the code. */
  readonly before: string;
  readonly after: string;
}

/** Since when a code is listed, and when what the tables say of it last changed: days in UTC. */
export interface CodeDates {
  readonly since?: string;
  readonly changed?: string;
  /** In place of `since`, where the history begins later: a day on which the code was listed already. */
  readonly listedBy?: string;
}

/** The codes of a version of a file, by their keys, with what is said of them. */
export type ListedCodes = ReadonlyMap<string, ListedCode>;

export interface ListedCode {
  readonly code: string;
  /** What is compared: every column that is shown. */
  readonly signature: string;
  readonly text: string;
}

/** Reads the rows of a version of a table file. */
export type ReadRows = (history: FileHistory, text: string) => readonly Row[];
