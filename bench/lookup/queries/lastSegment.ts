import { lastSegmentOf } from '../../../src/tables/code.ts';
import { atMost } from '../entries.ts';
import { forEach } from '../query.ts';

/** What stands after the last dot, where it is no code itself and no other code ends in it. */
export const lastSegment = forEach(({ key, spellings: [title = ''] }, entries, random) => {
  const last = lastSegmentOf(key);
  if (last === key || last === '') return undefined;
  if (!atMost(1, entries, (other) => other.key === last || lastSegmentOf(other.key) === last)) return undefined;
  return { text: random.pick([last, lastSegmentOf(title)]), expected: [key] };
});
