import { pagesIn, readGate } from '../../../tests/support/gate.ts';
import { keyOf } from '../entries.ts';
import { shuffled, type MakeQueries } from '../query.ts';

/** The queries name codes of the project's own tables; among many more, others may answer them as well. */
const MOST_CODES = 100;

/** What people type, out of the tables that say what a look-up must find: those asked on the site of the language. */
export const people: MakeQueries = (entries, random, limit, locale) => {
  if (entries.length > MOST_CODES) return [];
  const queries = readGate()
    .filter(({ section, cells }) => section === "People's words" && cells[1] === locale)
    .map(({ group, cells: [text = '', , pages] }) => ({ text, expected: pagesIn(pages).map(keyOf), group }));
  return shuffled(queries, random).slice(0, limit);
};
