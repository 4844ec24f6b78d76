import { readHistory } from '../history/readHistory.ts';
import type { History } from '../history/history.ts';

let known: { readonly history: History | undefined } | undefined;

/** The history of the tables, read once; undefined where the site is built without one. */
export function getHistory(): History | undefined {
  known ??= { history: readHistory(process.cwd()) };
  return known.history;
}
