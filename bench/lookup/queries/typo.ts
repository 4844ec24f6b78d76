import { editDistance } from '../../../src/text/nearest.ts';
import type { Random } from '../../random.ts';
import { atMost, keyOf, lettersOf } from '../entries.ts';
import { forEach } from '../query.ts';

/** A code with one slip, where that makes no other code and is no slip in another code. */
export const typo = forEach(({ key, spellings: [title = ''] }, entries, random) => {
  const text = slip(random.pick([title, key]), random);
  const slipped = keyOf(text);
  const meant = atMost(
    1,
    entries,
    (other) => other.letters === lettersOf(text) || editDistance(slipped, other.key, 1) <= 1,
  );
  return slipped === key || meant?.length !== 1 ? undefined : { text, expected: [key] };
});

/** Two neighbours swapped, one character dropped or doubled, or a wrong letter. */
function slip(code: string, random: Random): string {
  const at = random.below(code.length);
  const [start, character, end] = [code.slice(0, at), code.charAt(at), code.slice(at + 1)];
  return random.pick([
    start + end.slice(0, 1) + character + end.slice(1),
    start + end,
    start + character + character + end,
    start + letter(random) + end,
  ]);
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const letter = (random: Random): string => letters.charAt(random.below(letters.length));
