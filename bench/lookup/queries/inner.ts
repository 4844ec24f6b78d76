import { atMost, lettersOf } from '../entries.ts';
import { between, forEach } from '../query.ts';

/** Codes that may hold the part: a list of more is not read. */
const MOST = 20;
const PART = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{N}+/gu;

/** One to three words out of a code, four letters or more, joined or with a space or an underscore between. */
export const inner = forEach(({ spellings: [title = ''] }, entries, random) => {
  const parts = title.match(PART) ?? [];
  const from = random.below(Math.max(parts.length, 1));
  const chosen = parts.slice(from, from + between(random, 1, 3));
  if (chosen.length === 0 || chosen.length === parts.length || chosen.join('').length < 4) return undefined;
  const text = chosen.join(random.pick(['', ' ', '_']));
  const letters = lettersOf(text);
  const holders = atMost(MOST, entries, (other) => other.letters.includes(letters));
  return holders && { text: random.pick([text, text.toLowerCase()]), expected: holders.map(({ key }) => key) };
});
