import { fold, toAlphanumeric } from '../../shared/fold.ts';
import type { WordIndex } from './wordIndex.ts';

/** What a page counts more whose meaning is a phrase, begins with it, or has it somewhere. */
const [WHOLE, START, PART] = [0.6, 0.35, 0.2];

/**
 * The pages with a meaning that has a phrase as it is written, whatever its white space and punctuation, by how much that counts. Of two that
 * have it alike, the shorter meaning counts more, as it says less beside the phrase.
 */
export function rankPhrases(phrase: string, { meanings, pages }: WordIndex): ReadonlyMap<number, number> {
  const wanted = toAlphanumeric(fold(phrase));
  const found = new Map<number, number>();
  if (wanted === '') return found;
  for (const [line, key] of meanings) {
    const at = key.indexOf(wanted);
    if (at < 0) continue;
    const kind = key === wanted ? WHOLE : at === 0 ? START : PART;
    const bonus = kind - Math.min(key.length, MAX_LENGTH) / (20 * MAX_LENGTH);
    const page = pages[line] ?? 0;
    if ((found.get(page) ?? 0) < bonus) found.set(page, bonus);
  }
  const [only, ...others] = found;
  if (only !== undefined && others.length === 0 && wanted.length >= MIN_UNIQUE_LENGTH)
    found.set(only[0], only[1] + UNIQUE);
  return found;
}

/** What the only page with a phrase counts more still: so much of a text is copied from there. */
const UNIQUE = 0.4;
const MIN_UNIQUE_LENGTH = 7;

/** Longer meanings count as this long. */
const MAX_LENGTH = 500;
