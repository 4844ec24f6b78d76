import { atMost } from '../entries.ts';
import { forEach } from '../query.ts';

/** The first 60 % of a code's characters, where no other code starts with them. */
export const beginning = forEach(({ key, spellings: [title = ''] }, entries, random) => {
  const length = Math.ceil(title.length * 0.6);
  if (!atMost(1, entries, (other) => other.key.startsWith(key.slice(0, length)))) return undefined;
  return { text: random.pick([title, key]).slice(0, length), expected: [key] };
});
